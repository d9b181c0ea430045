package dev.groundling.model;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The models the rest of the service is given.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelSettings.class)
class ModelConfiguration {

	@Bean
	ModelNotice modelNotice(ObjectProvider<ServedModels> models) {
		return new ModelNotice(models);
	}

	@Bean
	ModelHealth modelHealthIndicator(ObjectProvider<ServedModels> models) {
		return new ModelHealth(models);
	}

}
