// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cpo.example",
                "https://CPO.example:8443/ocpi?tenant=1",
                "HTTPS://cpo_a.example./versions",
                "https://8.8.8.8/versions",
                "https://[2a00:1450::1]/versions",
                "https://xn--bcher-kva.example/"
            })
    void letsPublicUrlsPassAsTheyAreWritten(String url) {
        assertThat(UrlPolicy.STANDARD.check(url)).isEqualTo(new UrlVerdict.Allowed(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cpo.example",
                "//cpo.example",
                "https:cpo.example",
                "https://",
                "https://a b",
                "ftp://cpo.example",
                "https://user:secret@cpo.example",
                "https://cpo.example%2f@evil",
                "https://cpo\\.example",
                "https://1.2.3",
                "https://0x8.8.8.8",
                "https://08.8.8.8",
                "https://256.1.1.1",
                "https://134744072",
                "https://8.8.8.8.8",
                "https://cpo.0x08",
                "https://b\u00fccher.example",
                "https://\u2460.example",
                "https://[fe80::1%25eth0]",
                "https://[::ffff:8.8.8.8.8]",
                "https://-cpo.example",
                "https://cpo..example",
                "https://cpo.example:65536",
                "https://cpo.example:65979/versions",
                "https://cpo.example:0"
            })
    void refusesWhatIsReadInTwoWaysWhateverElseIsAllowed(String url) {
        assertThat(UrlPolicy.ANY.check(url)).isInstanceOf(UrlVerdict.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.1.2.3",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "255.255.255.255",
                "192.88.99.1",
                "[::]",
                "[::1]",
                "[::ffff:10.0.0.1]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12::1]",
                "[ff02::1]",
                "[2001:db8::1]",
                "[2001::1]",
                "[3fff::1]",
                "[64:ff9b::10.0.0.1]",
                "[2002:a00:1::]",
                "[::8.8.8.8]",
                "localhost",
                "db.localhost",
                "db",
                "printer.local",
                "db.internal",
                "nas.home.arpa"
            })
    void refusesPrivateHostsUnlessTheyAreAllowed(String host) {
        String url = "https://" + host + "/versions";
        assertThat(UrlPolicy.STANDARD.check(url)).isInstanceOf(UrlVerdict.Refused.class);
        assertThat(UrlPolicy.STANDARD.withPrivateAddresses().check(url)).isEqualTo(new UrlVerdict.Allowed(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "169.253.0.1",
                "192.0.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "[64:ff9b::8.8.8.8]",
                "[2002:808:808::]",
                "[2001:200::1]",
                "[3fff:1000::1]"
            })
    void knowsWhereThePrivateRangesEnd(String host) {
        assertThat(UrlPolicy.STANDARD.check("https://" + host)).isInstanceOf(UrlVerdict.Allowed.class);
    }

    @Test
    void takesHttpOnlyWhereItIsAllowed() {
        assertThat(UrlPolicy.STANDARD.check("http://cpo.example")).isEqualTo(new UrlVerdict.Refused("not by https"));
        assertThat(UrlPolicy.STANDARD.withHttp().check("http://cpo.example")).isInstanceOf(UrlVerdict.Allowed.class);
        assertThat(UrlPolicy.STANDARD.withHttp().check("http://127.0.0.1")).isInstanceOf(UrlVerdict.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://cpo.example/a/versions, 2.3.0/details, https://cpo.example/a/2.3.0/details",
        "https://cpo.example/a/versions, /2.3.0, https://cpo.example/2.3.0",
        "https://cpo.example/a/versions, //b.example/2.3.0, https://b.example/2.3.0",
        "https://cpo.example/a/versions, https://b.example/2.3.0/#top, https://b.example/2.3.0/",
        "https://cpo.example/a/versions, ?version=2.3.0, https://cpo.example/a/versions?version=2.3.0",
        "https://cpo.example/a/versions, ../../../2.3.0, https://cpo.example/2.3.0",
        "https://cpo.example/a/versions, /../2.3.0/./details, https://cpo.example/2.3.0/details",
        "https://cpo.example/a/versions, ../.., https://cpo.example/",
        "https://cpo.example/a/versions, ..a/b, https://cpo.example/a/..a/b"
    })
    void readsRelativeUrls(String base, String reference, String url) {
        assertThat(UrlPolicy.STANDARD.check(base, reference)).isEqualTo(new UrlVerdict.Allowed(url));
    }

    @Test
    void refusesWhatARelativeUrlLeadsTo() {
        assertThat(UrlPolicy.ANY.check("https://cpo.example/v", "")).isEqualTo(new UrlVerdict.Refused("no URL"));
        assertThat(UrlPolicy.ANY.check("https://cpo.example/v", "#v")).isEqualTo(new UrlVerdict.Refused("no URL"));
        UrlPolicy oneHost = UrlPolicy.STANDARD.withSameHost();
        assertThat(oneHost.check("https://cpo.example/v", "//10.0.0.1/x"))
                .isEqualTo(new UrlVerdict.Refused("a private address"));
        assertThat(oneHost.check("https://cpo.example/v", "https://CPO.example:8443/x"))
                .isInstanceOf(UrlVerdict.Allowed.class);
        assertThat(oneHost.check("https://cpo.example/v", "https://b.cpo.example/x"))
                .isEqualTo(new UrlVerdict.Refused("another host"));
    }

    @Test
    void asksTheResolverForEveryAddressOfAName() throws UnknownHostException {
        InetAddress open = InetAddress.getByAddress(new byte[] {8, 8, 8, 8});
        InetAddress closed = InetAddress.getByAddress(new byte[] {10, 0, 0, 1});
        assertThat(resolved(open)).isInstanceOf(UrlVerdict.Allowed.class);
        assertThat(resolved(open, closed)).isEqualTo(new UrlVerdict.Refused("a name of a private address"));
        assertThat(resolved()).isEqualTo(new UrlVerdict.Refused("an unknown host"));
    }

    private static UrlVerdict resolved(InetAddress... addresses) {
        return UrlPolicy.STANDARD.withResolver(host -> List.of(addresses)).check("https://cpo.example/versions");
    }
}
