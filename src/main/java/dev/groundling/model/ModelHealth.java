package dev.groundling.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.model.ServedModel.Trouble;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Which model serves, and how each of them does. It is up whatever they do: without them
 * answers are cut from the articles, and taking the service down would help nobody.
 */
class ModelHealth implements HealthIndicator {

	private final ObjectProvider<ServedModels> models;

	ModelHealth(ObjectProvider<ServedModels> models) {
		this.models = models;
	}

	@Override
	public Health health() {
		ServedModels served = this.models.getIfAvailable();
		if (served == null) {
			return Health.up().withDetail("serving", Vendor.NONE.id()).build();
		}
		List<Map<String, String>> each = served.inOrder().stream().map(ModelHealth::details).toList();
		return Health.up().withDetail("serving", served.serving()).withDetail("models", each).build();
	}

	private static Map<String, String> details(ServedModel model) {
		Map<String, String> details = new LinkedHashMap<>();
		details.put("model", model.choice().id());
		details.put("state", model.state());
		Trouble trouble = model.trouble();
		if (trouble != null) {
			details.put("lastFault", trouble.kind().id());
			details.put("lastFaultAt", trouble.since().toString());
		}
		return details;
	}

}
