package dev.groundling;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the shape of the program: who may know whom, and where foreign names may appear.
 */
@AnalyzeClasses(packages = "dev.groundling", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule luceneStaysInRetrievalAndLanguage = noClasses().that()
		.resideOutsideOfPackages("dev.groundling.retrieval", "dev.groundling.language")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.apache.lucene..");

	@ArchTest
	static final ArchRule languageToolsStayInLanguage = noClasses().that()
		.resideOutsideOfPackage("dev.groundling.language")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("opennlp..", "net.sf.extjwnl..");

	// They open what strangers wrote, and may do so only in the process made for it.
	@ArchTest
	static final ArchRule parsersOfDocumentsStayInTheirProcess = noClasses().that()
		.resideOutsideOfPackage("dev.groundling.knowledge.document..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..", "org.apache.fontbox..",
				"com.rtfparserkit..");

	@ArchTest
	static final ArchRule markupIsReadInKnowledge = noClasses().that()
		.resideOutsideOfPackage("dev.groundling.knowledge..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.jsoup..", "net.dankito..");

	// LangChain4j's interfaces are the seams and may be used anywhere; whoever implements
	// them may not.
	@ArchTest
	static final ArchRule vendorsStayInModel = noClasses().that()
		.resideOutsideOfPackage("dev.groundling.model")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("ai.onnxruntime..", "ai.djl..", "dev.langchain4j.model.embedding.onnx..",
				"dev.langchain4j.model.openai..", "dev.langchain4j.model.anthropic..",
				"dev.langchain4j.model.googleai..", "dev.langchain4j.model.ollama..",
				"dev.langchain4j.model.mistralai..", "dev.langchain4j.model.azure..");

	@ArchTest
	static final ArchRule onlyTheWebKnowsTheWeb = noClasses().that()
		.resideOutsideOfPackage("dev.groundling.http..")
		// Telegram's updates come in over HTTP, to one controller.
		.and()
		.doNotHaveFullyQualifiedName("dev.groundling.telegram.delivery.WebhookController")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("jakarta.servlet..", "org.springframework.web.bind..", "org.springframework.web.servlet..",
				"org.springframework.http..");

	@ArchTest
	static final ArchRule packagesDependInOneDirection = slices().matching("dev.groundling.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule nobodyDependsOnTheCommands = noClasses().that()
		.resideInAPackage("dev.groundling.*..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("dev.groundling");

	@ArchTest
	static final ArchRule namesSayWhatAClassIs = classes().should()
		.haveNameNotMatching(".*(Impl|Utils?|Helper|Manager|Service|Dto)");

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = fields().should()
		.notBeAnnotatedWith(Autowired.class)
		.andShould()
		.notBeAnnotatedWith(Value.class)
		.andShould()
		.notBeAnnotatedWith("jakarta.inject.Inject")
		.andShould()
		.notBeAnnotatedWith("jakarta.annotation.Resource");

	@ArchTest
	static final ArchRule onlyCommandsPrint = noClasses().that()
		.resideOutsideOfPackage("dev.groundling")
		.should()
		.accessField(System.class, "out")
		.orShould()
		.accessField(System.class, "err");

	@ArchTest
	static void everyPackageIsNullMarked(JavaClasses classes) {
		List<JavaPackage> packages = classes.stream().map((type) -> type.getPackage()).distinct().toList();
		assertThat(packages).isNotEmpty()
			.allSatisfy((each) -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
	}

	@Test
	void modulesKeepToTheDependenciesTheyDeclare() {
		ApplicationModules.of(Groundling.class).verify();
	}

}
