package dev.groundling.http;

import dev.groundling.knowledge.Articles;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Cuts a file that is sent off at the size of the largest that becomes an article. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UploadLimit {

	/** For what stands around the file. */
	private static final DataSize ENVELOPE = DataSize.ofKilobytes(64);

	@Bean
	MultipartConfigElement multipartConfigElement(Articles articles) {
		long largest = articles.fileLimit().toBytes();
		// All of it goes through a temporary file: several may come in at once.
		return new MultipartConfigElement("", largest, largest + ENVELOPE.toBytes(), 0);
	}

}
