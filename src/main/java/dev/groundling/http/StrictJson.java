package dev.groundling.http;

import java.util.stream.Stream;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads JSON to the letter: nothing unknown, nothing twice, nothing converted. What isn't
 * meant as it is written is better refused than guessed.
 */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {

	/**
	 * Turns leniency off.
	 * @param builder the mapper to be
	 */
	@Override
	public void customize(JsonMapper.Builder builder) {
		builder
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
			.withCoercionConfig(LogicalType.Textual,
					(text) -> Stream
						.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
						.forEach((shape) -> text.setCoercion(shape, CoercionAction.Fail)))
			.withCoercionConfig(LogicalType.Collection,
					(list) -> list.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
	}

}
