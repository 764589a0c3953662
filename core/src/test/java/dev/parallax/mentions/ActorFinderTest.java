package dev.parallax.mentions;

import static dev.parallax.mentions.Found.actorsIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.mention.Actor;
import dev.parallax.model.mention.Annotated;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
    @Test
    void aDescriptionIsAnActorWithTheCountryOfItsWords() {
        assertThat(actorsIn("Somali pirates freed the crew.")).contains("Somali pirates SOM CRM: Somali pirates");
        assertThat(actorsIn("A court in Oslo convicted two officers."))
                .contains("court in Oslo NOR JUD: A court in Oslo");
        assertThat(actorsIn("Residents of Zinder marched."))
                .contains("Residents of Zinder NER CVL: Residents of Zinder");
    }

    @Test
    void anOfficeGivesItsBearerCountryAndSector() {
        assertThat(actorsIn("Norwegian Prime Minister Tomas Berg resigned."))
                .contains("Tomas Berg NOR GOV: Norwegian Prime Minister Tomas Berg | Tomas Berg");
        assertThat(actorsIn("John Smith, the mayor of Lima, resigned."))
                .contains("John Smith PER GOV: John Smith | mayor of Lima");
    }

    @Test
    void whoHeldAnOfficeIsOfTheElite() {
        assertThat(actorsIn("Former president Maria Lopez left Peru."))
                .contains("Maria Lopez ELI: Former president Maria Lopez | Maria Lopez");
    }

    @Test
    void aPronounSpeaksOfTheNearestWhoFits() {
        assertThat(actorsIn("Ana Kovac met officials in Ljubljana. She praised them."))
                .anyMatch(line -> line.startsWith("Ana Kovac") && line.endsWith("She"));
    }

    @Test
    void anAcronymInBracketsIsTheBodyBeforeIt() {
        assertThat(actorsIn("The Baltic Herring Council (BHC) met. The BHC agreed."))
                .anyMatch(line -> line.endsWith("Baltic Herring Council | BHC | BHC"));
    }

    @Test
    void theMinistryIsTheOneNamedBefore() {
        assertThat(actorsIn("The Ministry of Health warned travellers. The ministry gave no figures."))
                .anyMatch(line -> line.endsWith(": Ministry of Health | The ministry"));
    }

    @Test
    void anEntityHasOneIdInHeadlineAndBody() {
        Annotated annotated = Found.in("Ana Kovac left Ljubljana on Friday.", Optional.of("Kovac leaves"));
        Actor body = annotated.body().mentions().actors().getFirst();
        assertThat(annotated.headline().orElseThrow().mentions().actors())
                .extracting(Actor::entity)
                .contains(body.entity());
    }
}
