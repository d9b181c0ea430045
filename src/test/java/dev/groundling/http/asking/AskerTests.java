package dev.groundling.http.asking;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class AskerTests {

	@Test
	void isWhoeverHasTheAddress() {
		assertThat(from("192.0.2.1")).isEqualTo(from("192.0.2.1")).isNotEqualTo(from("192.0.2.2"));
	}

	@Test
	void isAWholeNetworkOfTheNewerKindOfAddresses() {
		assertThat(from("2001:db8:0:1:aaaa::1")).isEqualTo(from("2001:db8:0:1:bbbb::2"))
			.isNotEqualTo(from("2001:db8:0:2::1"));
	}

	@Test
	void isTheHolderOfAKeyWhateverTheAddress() {
		assertThat(withKey("192.0.2.1")).isEqualTo(withKey("192.0.2.2")).isNotEqualTo(from("192.0.2.1"));
	}

	private static Asker from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return Asker.of(request);
	}

	private static Asker withKey(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		request.setRemoteUser("key-1");
		return Asker.of(request);
	}

}
