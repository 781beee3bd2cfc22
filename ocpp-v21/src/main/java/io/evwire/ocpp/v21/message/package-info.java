/**
 * The messages of OCPP 2.1: a request and a response for each action, and one that is sent without being answered.
 * Follows OCPP 2.1 ed. 1, Part 2, chapter Messages.
 *
 * <p>By functional block, each by the message that begins it:
 *
 * <ul>
 *   <li>A. Security: {@link CertificateSignedRequest}, {@link SecurityEventNotificationRequest},
 *       {@link SignCertificateRequest}
 *   <li>B. Provisioning: {@link BootNotificationRequest}, {@link GetBaseReportRequest}, {@link GetReportRequest},
 *       {@link GetVariablesRequest}, {@link NotifyReportRequest}, {@link ResetRequest},
 *       {@link SetNetworkProfileRequest}, {@link SetVariablesRequest}
 *   <li>C. Authorization: {@link AuthorizeRequest}, {@link ClearCacheRequest}, {@link NotifySettlementRequest},
 *       {@link NotifyWebPaymentStartedRequest}, {@link VatNumberValidationRequest}
 *   <li>D. Local Authorization List Management: {@link GetLocalListVersionRequest}, {@link SendLocalListRequest}
 *   <li>E. Transactions: {@link GetTransactionStatusRequest}, {@link TransactionEventRequest}
 *   <li>F. Remote Control: {@link RequestStartTransactionRequest}, {@link RequestStopTransactionRequest},
 *       {@link TriggerMessageRequest}, {@link UnlockConnectorRequest}
 *   <li>G. Availability: {@link ChangeAvailabilityRequest}, {@link HeartbeatRequest}, {@link StatusNotificationRequest}
 *   <li>H. Reservation: {@link CancelReservationRequest}, {@link ReservationStatusUpdateRequest},
 *       {@link ReserveNowRequest}
 *   <li>I. Tariff and Cost: {@link ChangeTransactionTariffRequest}, {@link ClearTariffsRequest},
 *       {@link CostUpdatedRequest}, {@link GetTariffsRequest}, {@link SetDefaultTariffRequest}
 *   <li>J. Meter Values: {@link MeterValuesRequest}
 *   <li>K. Smart Charging: {@link ClearChargingProfileRequest}, {@link ClearedChargingLimitRequest},
 *       {@link GetChargingProfilesRequest}, {@link GetCompositeScheduleRequest}, {@link NotifyChargingLimitRequest},
 *       {@link NotifyEVChargingNeedsRequest}, {@link NotifyEVChargingScheduleRequest},
 *       {@link NotifyPriorityChargingRequest}, {@link PullDynamicScheduleUpdateRequest},
 *       {@link ReportChargingProfilesRequest}, {@link SetChargingProfileRequest}, {@link UpdateDynamicScheduleRequest},
 *       {@link UsePriorityChargingRequest}
 *   <li>L. Firmware Management: {@link FirmwareStatusNotificationRequest}, {@link PublishFirmwareRequest},
 *       {@link PublishFirmwareStatusNotificationRequest}, {@link UnpublishFirmwareRequest},
 *       {@link UpdateFirmwareRequest}
 *   <li>M. ISO 15118 Certificate Management: {@link DeleteCertificateRequest}, {@link Get15118EVCertificateRequest},
 *       {@link GetCertificateChainStatusRequest}, {@link GetCertificateStatusRequest},
 *       {@link GetInstalledCertificateIdsRequest}, {@link InstallCertificateRequest}
 *   <li>N. Diagnostics: {@link AdjustPeriodicEventStreamRequest}, {@link ClearVariableMonitoringRequest},
 *       {@link ClosePeriodicEventStreamRequest}, {@link CustomerInformationRequest}, {@link GetLogRequest},
 *       {@link GetMonitoringReportRequest}, {@link GetPeriodicEventStreamRequest},
 *       {@link LogStatusNotificationRequest}, {@link NotifyCustomerInformationRequest}, {@link NotifyEventRequest},
 *       {@link NotifyMonitoringReportRequest}, {@link NotifyPeriodicEventStream},
 *       {@link OpenPeriodicEventStreamRequest}, {@link SetMonitoringBaseRequest}, {@link SetMonitoringLevelRequest},
 *       {@link SetVariableMonitoringRequest}
 *   <li>O. Display Message: {@link ClearDisplayMessageRequest}, {@link GetDisplayMessagesRequest},
 *       {@link NotifyDisplayMessagesRequest}, {@link SetDisplayMessageRequest}
 *   <li>P. Data Transfer: {@link DataTransferRequest}
 *   <li>Q. Bidirectional Power Transfer: {@link AFRRSignalRequest}, {@link NotifyAllowedEnergyTransferRequest}
 *   <li>R. DER Control: {@link ClearDERControlRequest}, {@link GetDERControlRequest}, {@link NotifyDERAlarmRequest},
 *       {@link NotifyDERStartStopRequest}, {@link ReportDERControlRequest}, {@link SetDERControlRequest}
 *   <li>S. Battery Swapping: {@link BatterySwapRequest}, {@link RequestBatterySwapRequest}
 * </ul>
 */
@NullMarked
package io.evwire.ocpp.v21.message;

import org.jspecify.annotations.NullMarked;
