package dev.groundling.knowledge.web;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressesTests {

	@ParameterizedTest
	@ValueSource(strings = { "93.184.216.34", "1.1.1.1", "172.15.255.255", "172.32.0.1", "100.63.0.1", "11.0.0.1",
			"2606:2800:220:1:248:1893:25c8:1946", "2a00:1450:4001:81b::200e" })
	void containAddressesOfTheOpenInternet(String address) throws Exception {
		assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
	}

	// Loopback, unspecified, private, shared, link-local with the metadata of clouds,
	// multicast, reserved, documentation; mapped, embedded and unique-local IPv6.
	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255",
			"192.168.1.1", "100.64.0.1", "169.254.169.254", "168.63.129.16", "224.0.0.1", "255.255.255.255",
			"192.0.2.1", "198.18.0.1", "::1", "::", "fe80::1", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1",
			"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1",
			"2002:7f00:1::", "2001::1", "2001:db8::1", "100::1" })
	void doNotContainAnyOther(String address) throws Exception {
		assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
	}

}
