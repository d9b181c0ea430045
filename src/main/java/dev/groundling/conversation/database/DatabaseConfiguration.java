package dev.groundling.conversation.database;

import java.time.Clock;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database before anything asks for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSourceProperties.class)
class DatabaseConfiguration {

	// Not Spring Boot's, which couldn't move a damaged file aside.
	@Bean(destroyMethod = "close")
	HikariDataSource dataSource(DataSourceProperties properties, Clock clock) {
		String url = properties.determineUrl();
		if (!url.startsWith(DatabaseFile.PREFIX)) {
			throw new InvalidConfigurationPropertyValueException("spring.datasource.url", url,
					"It must begin with " + DatabaseFile.PREFIX);
		}
		return DatabaseFile.open(url, clock);
	}

	@Bean
	Database database(DataSource source) {
		return new Database(source);
	}

}
