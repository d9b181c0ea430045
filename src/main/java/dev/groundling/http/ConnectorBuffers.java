package dev.groundling.http;

import org.apache.coyote.Processor;
import org.apache.coyote.UpgradeToken;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has Tomcat hold less memory for each connection. It sets buffers aside for the largest
 * request and a long response as soon as a request begins, and holds them until it has
 * ended: little for a few requests that take milliseconds, but hundreds may come in the
 * same moment, or wait for a model.
 */
@Component
class ConnectorBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/**
	 * Has the server speak through a connector of ours.
	 * @param factory makes the server
	 */
	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setProtocol(Protocol.class.getName());
	}

	/** HTTP/1.1 with small buffers; Tomcat makes it by its name. */
	public static final class Protocol extends Http11NioProtocol {

		private static final int READ = 2 * 1024;

		/** Most answers fit. */
		private static final int WRITTEN = 4 * 1024;

		/** Nobody sends fields after the body that mean anything here. */
		private static final int TRAILER = 1024;

		public Protocol() {
			getEndpoint().getSocketProperties().setAppReadBufSize(READ);
			getEndpoint().getSocketProperties().setAppWriteBufSize(WRITTEN);
			setMaxTrailerSize(TRAILER);
		}

		@Override
		public int getDesiredBufferSize() {
			return WRITTEN;
		}

		// Tomcat leaves it to the other protocol; here that is a stream, whose client may
		// stop reading.
		@Override
		protected Processor createUpgradeProcessor(SocketWrapperBase<?> socket, UpgradeToken token) {
			Processor processor = super.createUpgradeProcessor(socket, token);
			socket.setWriteTimeout(getConnectionTimeout());
			return processor;
		}

	}

}
