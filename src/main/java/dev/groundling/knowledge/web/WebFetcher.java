package dev.groundling.knowledge.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import dev.groundling.knowledge.web.CheckedResolver.PrivateAddress;
import dev.groundling.knowledge.web.FetchRefused.Reason;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * Fetches articles from the web. It may be used by several threads.
 */
public final class WebFetcher {

	private static final String ACCEPTED = "text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.9,"
			+ "application/pdf;q=0.9,*/*;q=0.5";

	private final FetchLimits limits;

	private final List<String> known;

	private final DnsResolver resolver;

	/**
	 * Creates it without connecting to anything.
	 * @param limits what may be fetched
	 * @param known the extensions of files that are read, with their dots
	 */
	public WebFetcher(FetchLimits limits, List<String> known) {
		this(limits, known, new CheckedResolver(SystemDefaultDnsResolver.INSTANCE,
				limits.privateAllowed() ? (address) -> true : PublicAddresses::contain));
	}

	WebFetcher(FetchLimits limits, List<String> known, DnsResolver resolver) {
		this.limits = limits;
		this.known = List.copyOf(known);
		this.resolver = resolver;
	}

	/**
	 * Fetches what is at an address.
	 * @param address an http or https address
	 * @return what is there
	 * @throws FetchRefused if nothing is fetched from there, or nothing that can be an
	 * article
	 */
	public WebFile fetch(String address) throws FetchRefused {
		URI first = WebAddress.of(address, this.limits);
		// Interrupting a virtual thread closes the socket it waits for, so nothing, not
		// even a server that sends a byte a second, takes longer than is allowed.
		FutureTask<WebFile> fetching = new FutureTask<>(() -> follow(first));
		Thread.ofVirtual().name("fetch").start(fetching);
		try {
			return fetching.get(this.limits.time().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw refused(Reason.FAILED, "The address didn't answer in full within " + this.limits.time().toSeconds()
					+ " s. Try again, raise groundling.knowledge.fetch.timeout, or upload the file.", ex);
		}
		catch (ExecutionException ex) {
			throw explained(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw refused(Reason.FAILED, "The service is being stopped. Try again later.", ex);
		}
		finally {
			fetching.cancel(true);
		}
	}

	private WebFile follow(URI first) throws FetchRefused, IOException {
		URI address = first;
		try (CloseableHttpClient client = Clients.create(this.limits, this.resolver)) {
			for (int redirects = 0; redirects <= FetchLimits.REDIRECTS; redirects++) {
				HttpGet request = new HttpGet(address);
				request.setHeader(HttpHeaders.ACCEPT, ACCEPTED);
				// Cancelled first of the two: closing alone reads a response to its end.
				try (ClassicHttpResponse response = client.executeOpen(HttpHost.create(address), request, null);
						Closeable hangUp = request::cancel) {
					Optional<URI> next = redirect(address, response);
					if (next.isEmpty()) {
						return file(address, response);
					}
					address = next.get();
				}
			}
		}
		throw refused(Reason.FAILED, "The address redirects more than " + FetchLimits.REDIRECTS
				+ " times. Send the address where it ends, or upload the file.", null);
	}

	private Optional<URI> redirect(URI address, ClassicHttpResponse response) throws FetchRefused {
		Header location = response.getFirstHeader(HttpHeaders.LOCATION);
		return switch (response.getCode()) {
			case 301, 302, 303, 307, 308 -> {
				if (location == null || location.getValue() == null) {
					throw refused(Reason.FAILED, "The address redirects to nowhere. Upload the file instead.", null);
				}
				yield Optional.of(next(address, location.getValue()));
			}
			default -> Optional.empty();
		};
	}

	private URI next(URI address, String location) throws FetchRefused {
		try {
			return WebAddress.of(WebAddress.resolve(address, location), this.limits);
		}
		catch (FetchRefused ex) {
			throw refused(ex.reason(),
					"The address redirects to another one that isn't fetched from. " + ex.getMessage(), ex);
		}
	}

	private WebFile file(URI address, ClassicHttpResponse response) throws FetchRefused, IOException {
		int status = response.getCode();
		HttpEntity entity = response.getEntity();
		if (status != 200 || entity == null) {
			throw refused(Reason.FAILED, "The address answered with the status " + status
					+ " instead of a page. Check it in a browser, or upload the file.", null);
		}
		String name = FileNaming.name(address, entity.getContentType(), this.known)
			.orElseThrow(() -> refused(Reason.TYPE, "What is at the address is of a type that isn't read ("
					+ typeOf(entity) + "). Read are " + String.join(", ", this.known) + ".", null));
		int most = Math.toIntExact(this.limits.size().toBytes());
		byte[] content = (entity.getContentLength() > most) ? new byte[0] : entity.getContent().readNBytes(most + 1);
		if (content.length > most || entity.getContentLength() > most) {
			throw refused(Reason.TOO_LARGE, "What is at the address is larger than " + this.limits.size().toKilobytes()
					+ " KB, the largest that groundling.knowledge.max-file-size allows.", null);
		}
		return new WebFile(address, name, content);
	}

	private static String typeOf(HttpEntity entity) {
		String type = entity.getContentType();
		return (type == null || type.isBlank()) ? "none is given" : type.substring(0, Math.min(type.length(), 100));
	}

	private static FetchRefused explained(@Nullable Throwable fault) {
		return switch (fault) {
			case FetchRefused refused -> refused;
			case PrivateAddress ex -> refused(Reason.ADDRESS,
					"The address leads to this machine or into a private network, and isn't fetched from. Upload the "
							+ "file instead, or set groundling.knowledge.fetch.allow-private-addresses.",
					ex);
			case UnknownHostException ex -> refused(Reason.FAILED,
					"The host of the address isn't known. Check how it is written, and that the service has a network.",
					ex);
			case SSLException ex -> refused(Reason.FAILED,
					"There is no trusted connection to the host of the address. Upload the file instead.", ex);
			case IOException ex -> refused(Reason.FAILED,
					"The host of the address can't be reached, or broke off. Try again, or upload the file.", ex);
			case RuntimeException ex -> throw ex;
			case null, default -> throw new IllegalStateException(fault);
		};
	}

	private static FetchRefused refused(Reason reason, String message, @Nullable Throwable cause) {
		return new FetchRefused(reason, message, cause);
	}

}
