package dev.groundling.http.description;

import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.stereotype.Component;

/**
 * Leaves what describes the API out of the start: most of it isn't made before somebody
 * asks for the description.
 */
@Component
class MadeOnDemand implements BeanFactoryPostProcessor {

	private static final String SPRINGDOC = "org.springdoc.";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		Stream.of(beans.getBeanDefinitionNames())
			.map(beans::getBeanDefinition)
			.filter(MadeOnDemand::isOfSpringdoc)
			.forEach(MadeOnDemand::leaveOut);
	}

	// What must be made early says so itself.
	private static void leaveOut(BeanDefinition definition) {
		if (definition instanceof AbstractBeanDefinition undecided && undecided.getLazyInit() == null) {
			undecided.setLazyInit(true);
		}
	}

	// By the class of the bean, or that of the configuration that makes it.
	private static boolean isOfSpringdoc(BeanDefinition definition) {
		return Stream.of(definition.getBeanClassName(), definition.getFactoryBeanName())
			.anyMatch((name) -> name != null && name.startsWith(SPRINGDOC));
	}

}
