package dev.groundling.model;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Says at the start who writes the answers.
 */
class ModelNotice {

	private static final Logger logger = LoggerFactory.getLogger(ModelNotice.class);

	private final ObjectProvider<ServedModels> models;

	ModelNotice(ObjectProvider<ServedModels> models) {
		this.models = models;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		ServedModels served = this.models.getIfAvailable();
		logger.info((served != null) ? served.described()
				: "No model is configured; answers are cut from the articles (groundling.model.provider).");
	}

}
