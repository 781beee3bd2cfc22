// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates and keys in PEM, for TLS. */
final class PemFiles {

    private static final List<String> KEY_ALGORITHMS = List.of("EC", "RSA", "Ed25519");
    private static final char[] NO_PASSWORD = new char[0];

    private PemFiles() {}

    /**
     * A server's certificate and key.
     *
     * @param certificates a file of its certificate, and of those that it is issued by
     * @param key a file of its key, in PKCS 8 and not encrypted
     * @throws UsageException when they cannot be read
     */
    static KeyStore keys(String certificates, String key) {
        try {
            KeyStore store = empty();
            store.setKeyEntry(
                    "server", key(key), NO_PASSWORD, certificates(certificates).toArray(Certificate[]::new));
            return store;
        } catch (GeneralSecurityException | IOException wrong) {
            throw new UsageException("cannot use " + certificates + " and " + key
                    + "; name a certificate and its key, in PKCS 8 without password, both as PEM");
        }
    }

    /**
     * TLS that trusts in nobody but some issuers.
     *
     * @param certificates a file of their certificates
     * @throws UsageException when they cannot be read
     */
    static SSLContext trustIn(String certificates) {
        try {
            KeyStore store = empty();
            for (Certificate certificate : certificates(certificates)) {
                store.setCertificateEntry("issuer-" + store.size(), certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException wrong) {
            throw new UsageException("cannot use " + certificates + "; name a file of certificates as PEM");
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static List<Certificate> certificates(String file) throws GeneralSecurityException, IOException {
        return List.copyOf(
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes(file))));
    }

    private static PrivateKey key(String file) throws GeneralSecurityException, IOException {
        String text = new String(bytes(file), StandardCharsets.US_ASCII);
        String base64 = text.replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "");
        PKCS8EncodedKeySpec encoded;
        try {
            encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException noBase64) {
            throw new GeneralSecurityException(noBase64);
        }
        for (String algorithm : KEY_ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
            } catch (GeneralSecurityException other) {
                // Of another algorithm, perhaps.
            }
        }
        throw new GeneralSecurityException("no key of " + KEY_ALGORITHMS);
    }

    private static byte[] bytes(String file) throws IOException {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (InvalidPathException wrong) {
            throw new IOException(wrong);
        }
    }
}
