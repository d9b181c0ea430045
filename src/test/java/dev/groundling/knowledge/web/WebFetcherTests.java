package dev.groundling.knowledge.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import dev.groundling.knowledge.web.FetchRefused.Reason;
import org.apache.hc.client5.http.DnsResolver;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebFetcherTests {

	private static final List<String> KNOWN = List.of(".txt", ".md", ".html", ".pdf");

	private static final Duration TIME = Duration.ofSeconds(2);

	private final WebFetcher open = fetcher(true, new Names("127.0.0.1"));

	@SuppressWarnings("NullAway.Init")
	private FakeSite site;

	@BeforeEach
	void start() throws IOException {
		this.site = FakeSite.start();
	}

	@AfterEach
	void stop() {
		this.site.close();
	}

	@Test
	void bringsWhatIsAtTheAddress() throws Exception {
		this.site.with("/harbour", "text/html; charset=utf-8", "<h1>The harbour</h1>");
		WebFile file = this.open.fetch(this.site.url("/harbour?lang=en#top"));
		assertThat(file.content()).asString(StandardCharsets.UTF_8).isEqualTo("<h1>The harbour</h1>");
		assertThat(file.name()).isEqualTo("harbour.html");
		assertThat(file.url()).hasToString(this.site.url("/harbour?lang=en"));
		assertThat(this.site.asked()).containsExactly("/harbour?lang=en");
	}

	@Test
	void unpacksWhatIsPacked() throws Exception {
		this.site.with("/notes.txt", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Encoding", "gzip");
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write(packed("Nineteen boats."));
		});
		assertThat(this.open.fetch(this.site.url("/notes.txt")).content()).asString(StandardCharsets.UTF_8)
			.isEqualTo("Nineteen boats.");
	}

	@Test
	void followsRedirectsToWhereTheyEnd() throws Exception {
		this.site.redirecting("/old", "new?page=2")
			.redirecting("/new", this.site.url("/end.txt"))
			.with("/end.txt", "text/plain", "Nineteen boats.");
		assertThat(this.open.fetch(this.site.url("/old")).url()).hasToString(this.site.url("/end.txt"));
	}

	@Test
	void doesNotRunInCircles() {
		this.site.redirecting("/round", "/round");
		assertThatIsRefused(this.open, this.site.url("/round"), Reason.FAILED)
			.withMessageContaining("more than 5 times");
		assertThat(this.site.asked()).hasSize(FetchLimits.REDIRECTS + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/passwd", "ftp://127.0.0.1/", "http://user:secret@127.0.0.1/", "http://[" })
	void doesNotFollowToWhereItWouldNotHaveBegun(String location) {
		this.site.redirecting("/away", location);
		assertThatIsRefused(this.open, this.site.url("/away"), Reason.ADDRESS).withMessageContaining("redirects");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/",
			"http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/",
			"http://10.0.0.1/", "http://0/", "http://localhost/", "http://[64:ff9b::7f00:1]/" })
	void refusesPrivateAddressesHoweverTheyAreWritten(String address) {
		WebFetcher fetcher = new WebFetcher(new FetchLimits(false, DataSize.ofKilobytes(64), TIME), KNOWN);
		assertThatIsRefused(fetcher, address, Reason.ADDRESS)
			.withMessageContaining("groundling.knowledge.fetch.allow-private-addresses");
	}

	@Test
	void refusesANameThatLeadsToAPrivateAddressAmongOthers() {
		Names names = new Names("93.184.216.34", "127.0.0.1");
		assertThatIsRefused(fetcher(false, names), "http://harbour.example/", Reason.ADDRESS);
		assertThat(names.asked).hasValue(1);
	}

	// The first look-up answers with a public address, any other with this machine's: as
	// long as there is but one, the second can't be connected to.
	@Test
	void looksANameUpOnceForEachConnection() throws Exception {
		this.site.with("/a.txt", "text/plain", "Nineteen boats.");
		Names names = new Names("127.0.0.1");
		String address = "http://harbour.example:" + this.site.port() + "/a.txt";
		assertThat(fetcher(true, names).fetch(address).url()).hasToString(address);
		assertThat(names.asked).hasValue(1);
	}

	@Test
	void checksTheAddressAgainAfterARedirect() {
		DnsResolver names = new Names("127.0.0.1") {
			@Override
			public InetAddress[] resolve(String host) throws UnknownHostException {
				return host.equals("inner.example") ? InetAddress.getAllByName("169.254.169.254") : super.resolve(host);
			}
		};
		DnsResolver checked = new CheckedResolver(names, InetAddress::isLoopbackAddress);
		FetchLimits limits = new FetchLimits(true, DataSize.ofKilobytes(64), TIME);
		this.site.redirecting("/a", "http://inner.example/latest/meta-data/");
		assertThatIsRefused(new WebFetcher(limits, KNOWN, checked), "http://harbour.example:" + this.site.port() + "/a",
				Reason.ADDRESS);
		assertThat(this.site.asked()).containsExactly("/a");
	}

	@Test
	void refusesWhatIsAnnouncedAsTooLarge() {
		this.site.with("/large.txt", "text/plain", "x".repeat(70_000));
		assertThatIsRefused(this.open, this.site.url("/large.txt"), Reason.TOO_LARGE).withMessageContaining("64 KB",
				"groundling.knowledge.max-file-size");
	}

	@Test
	void stopsReadingWhatHasNoEnd() {
		this.site.endless("/endless.txt", 10_000, 1);
		assertThatIsRefused(this.open, this.site.url("/endless.txt"), Reason.TOO_LARGE);
	}

	@Test
	void countsWhatIsPackedAfterUnpacking() {
		this.site.with("/bomb.txt", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Encoding", "gzip");
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write(packed("x".repeat(10_000_000)));
		});
		assertThatIsRefused(this.open, this.site.url("/bomb.txt"), Reason.TOO_LARGE);
	}

	@Test
	void doesNotWaitForAByteAtATime() {
		this.site.endless("/slow.txt", 1, 50);
		long started = System.nanoTime();
		assertThatIsRefused(this.open, this.site.url("/slow.txt"), Reason.FAILED)
			.withMessageContaining("groundling.knowledge.fetch.timeout");
		assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(TIME.multipliedBy(3));
	}

	@Test
	void saysThatAHostSaysNothing() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatIsRefused(this.open, "http://127.0.0.1:" + silent.getLocalPort() + "/", Reason.FAILED)
				.withMessageContaining("within 2 s");
		}
	}

	@Test
	void saysThatThereIsNoPage() {
		assertThatIsRefused(this.open, this.site.url("/nothing"), Reason.FAILED).withMessageContaining("404");
	}

	@Test
	void saysThatAHostIsNotKnown() {
		assertThatIsRefused(fetcher(true, new Names()), "http://harbour.example/", Reason.FAILED)
			.withMessageContaining("isn't known");
	}

	@Test
	void saysThatNobodyListens() throws Exception {
		int port;
		try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = closed.getLocalPort();
		}
		assertThatIsRefused(this.open, "http://127.0.0.1:" + port + "/", Reason.FAILED)
			.withMessageContaining("can't be reached");
	}

	@Test
	void saysThatAConnectionCannotBeTrusted() throws Exception {
		try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread.ofVirtual().start(() -> answer(plain, "HTTP/1.1 200 OK\r\n\r\n"));
			assertThatIsRefused(this.open, "https://127.0.0.1:" + plain.getLocalPort() + "/", Reason.FAILED)
				.withMessageContaining("no trusted connection");
		}
	}

	private static void answer(ServerSocket server, String bytes) {
		try (Socket client = server.accept()) {
			client.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void refusesATypeThatIsNotRead() {
		this.site.with("/a.png", "image/png", "x");
		assertThatIsRefused(this.open, this.site.url("/a.png"), Reason.TYPE).withMessageContaining("image/png", ".pdf");
	}

	private static ThrowableAssertAlternative<FetchRefused> assertThatIsRefused(WebFetcher fetcher, String address,
			Reason reason) {
		return assertThatExceptionOfType(FetchRefused.class).isThrownBy(() -> fetcher.fetch(address))
			.matches((refused) -> refused.reason() == reason, "has the reason " + reason);
	}

	private static WebFetcher fetcher(boolean privateAllowed, DnsResolver names) {
		return new WebFetcher(new FetchLimits(privateAllowed, DataSize.ofKilobytes(64), TIME), KNOWN,
				new CheckedResolver(names, privateAllowed ? (address) -> true : PublicAddresses::contain));
	}

	private static byte[] packed(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	/** Names that all lead to the same addresses. */
	private static class Names implements DnsResolver {

		private final List<String> addresses;

		private final AtomicInteger asked = new AtomicInteger();

		Names(String... addresses) {
			this.addresses = List.of(addresses);
		}

		@Override
		public InetAddress[] resolve(String host) throws UnknownHostException {
			this.asked.incrementAndGet();
			InetAddress[] found = new InetAddress[this.addresses.size()];
			for (int i = 0; i < found.length; i++) {
				found[i] = InetAddress.getByName(this.addresses.get(i));
			}
			return found;
		}

		@Override
		public String resolveCanonicalHostname(String host) {
			return host;
		}

	}

}
