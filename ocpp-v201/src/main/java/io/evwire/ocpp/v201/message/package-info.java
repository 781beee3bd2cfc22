/**
 * The messages of OCPP 2.0.1: a request and a response for each action. Follows OCPP 2.0.1 ed. 3, Part 2, chapter
 * Messages.
 *
 * <p>By functional block, each by the message that begins it:
 *
 * <ul>
 *   <li>A. Security: {@link CertificateSignedRequest}, {@link SecurityEventNotificationRequest},
 *       {@link SignCertificateRequest}
 *   <li>B. Provisioning: {@link BootNotificationRequest}, {@link GetBaseReportRequest}, {@link GetReportRequest},
 *       {@link GetVariablesRequest}, {@link NotifyReportRequest}, {@link ResetRequest},
 *       {@link SetNetworkProfileRequest}, {@link SetVariablesRequest}
 *   <li>C. Authorization: {@link AuthorizeRequest}, {@link ClearCacheRequest}
 *   <li>D. Local Authorization List Management: {@link GetLocalListVersionRequest}, {@link SendLocalListRequest}
 *   <li>E. Transactions: {@link GetTransactionStatusRequest}, {@link TransactionEventRequest}
 *   <li>F. Remote Control: {@link RequestStartTransactionRequest}, {@link RequestStopTransactionRequest},
 *       {@link TriggerMessageRequest}, {@link UnlockConnectorRequest}
 *   <li>G. Availability: {@link ChangeAvailabilityRequest}, {@link HeartbeatRequest}, {@link StatusNotificationRequest}
 *   <li>H. Reservation: {@link CancelReservationRequest}, {@link ReservationStatusUpdateRequest},
 *       {@link ReserveNowRequest}
 *   <li>I. Tariff and Cost: {@link CostUpdatedRequest}
 *   <li>J. Meter Values: {@link MeterValuesRequest}
 *   <li>K. Smart Charging: {@link ClearChargingProfileRequest}, {@link ClearedChargingLimitRequest},
 *       {@link GetChargingProfilesRequest}, {@link GetCompositeScheduleRequest}, {@link NotifyChargingLimitRequest},
 *       {@link NotifyEVChargingNeedsRequest}, {@link NotifyEVChargingScheduleRequest},
 *       {@link ReportChargingProfilesRequest}, {@link SetChargingProfileRequest}
 *   <li>L. Firmware Management: {@link FirmwareStatusNotificationRequest}, {@link PublishFirmwareRequest},
 *       {@link PublishFirmwareStatusNotificationRequest}, {@link UnpublishFirmwareRequest},
 *       {@link UpdateFirmwareRequest}
 *   <li>M. ISO 15118 Certificate Management: {@link DeleteCertificateRequest}, {@link Get15118EVCertificateRequest},
 *       {@link GetCertificateStatusRequest}, {@link GetInstalledCertificateIdsRequest},
 *       {@link InstallCertificateRequest}
 *   <li>N. Diagnostics: {@link ClearVariableMonitoringRequest}, {@link CustomerInformationRequest},
 *       {@link GetLogRequest}, {@link GetMonitoringReportRequest}, {@link LogStatusNotificationRequest},
 *       {@link NotifyCustomerInformationRequest}, {@link NotifyEventRequest}, {@link NotifyMonitoringReportRequest},
 *       {@link SetMonitoringBaseRequest}, {@link SetMonitoringLevelRequest}, {@link SetVariableMonitoringRequest}
 *   <li>O. Display Message: {@link ClearDisplayMessageRequest}, {@link GetDisplayMessagesRequest},
 *       {@link NotifyDisplayMessagesRequest}, {@link SetDisplayMessageRequest}
 *   <li>P. Data Transfer: {@link DataTransferRequest}
 * </ul>
 */
@NullMarked
package io.evwire.ocpp.v201.message;

import org.jspecify.annotations.NullMarked;
