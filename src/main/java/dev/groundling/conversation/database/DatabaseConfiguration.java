package dev.groundling.conversation.database;

import java.time.Clock;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Opens the database before anything asks for it. Spring Boot couldn't move a damaged
 * file aside.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final String URL = "spring.datasource.url";

	@Bean(destroyMethod = "close")
	HikariDataSource dataSource(Environment environment, Clock clock) {
		String url = environment.getRequiredProperty(URL);
		if (!url.startsWith(DatabaseFile.PREFIX)) {
			throw new InvalidConfigurationPropertyValueException(URL, url, "It must begin with " + DatabaseFile.PREFIX);
		}
		return DatabaseFile.open(url, DatabaseContent.CONVERSATIONS, clock);
	}

	@Bean
	WriteAheadLog writeAheadLog(HikariDataSource source) {
		return new WriteAheadLog(source, DatabaseContent.CONVERSATIONS);
	}

	@Bean
	Database database(DataSource source) {
		return new Database(source, DatabaseContent.CONVERSATIONS);
	}

}
