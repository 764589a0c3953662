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

    @Test
    void aTownInADatelineNeitherActsNorSpeaks() {
        assertThat(actorsIn("OSLO — Karl Benton left the talks on Monday."))
                .containsExactly("Karl Benton: Karl Benton");
        assertThat(Found.in("OSLO — Karl Benton said the talks had failed.")
                        .body()
                        .mentions()
                        .quotes())
                .allMatch(quote -> quote.source().stream().allMatch(span -> span.start() >= "OSLO — ".length()));
        assertThat(Found.in("LIMA: The mayor said the bridge was safe.")
                        .body()
                        .mentions()
                        .quotes())
                .hasSize(1);
    }

    @Test
    void anOfficeBeforeACommaIsThatOfTheNameBehindIt() {
        assertThat(actorsIn("Denmark's defense minister, Ole Krag, praised the plan."))
                .contains("Ole Krag DNK GOV MIL: Denmark's defense minister, Ole Krag | Ole Krag");
        assertThat(actorsIn("The federal judge overseeing the case, Maria Stone, rose."))
                .anyMatch(line -> line.startsWith("Maria Stone JUD:"));
    }

    @Test
    void whoIsJuniorIsNotHisFather() {
        assertThat(actorsIn("Karl Benton Jr. wept. Karl Benton Jr. left. The Rev. Karl Benton stayed. Benton slept."))
                .anyMatch(line -> line.startsWith("Karl Benton Jr") && line.endsWith("| Benton"))
                .anyMatch(line -> line.startsWith("Karl Benton REL:"));
    }

    @Test
    void mrAndMsTellTwoOfASurnameApart() {
        assertThat(actorsIn("Thomas Berg and Anna Berg married. Ms. Berg wept. Mr. Berg left."))
                .anyMatch(line -> line.startsWith("Anna Berg") && line.endsWith("Ms. Berg | Berg"))
                .anyMatch(line -> line.startsWith("Thomas Berg") && line.endsWith("Mr. Berg | Berg"));
    }

    @Test
    void aWarshipActsForItsNavy() {
        assertThat(actorsIn("The frigate HMS Merrow freed the crew. Merrow sailed on."))
                .contains("HMS Merrow GBR MIL: HMS Merrow | Merrow");
    }

    @Test
    void anOfficerAmongSoldiersIsOfTheArmy() {
        assertThat(actorsIn("Soldiers and troops fired. The officer fell."))
                .anyMatch(line -> line.startsWith("officer MIL"));
        assertThat(actorsIn("Police fired. The officer fell.")).anyMatch(line -> line.startsWith("officer COP"));
    }

    @Test
    void workersOfOneKindAreNotThoseOfAnother() {
        assertThat(actorsIn("Many office workers fled. Aid workers brought tents."))
                .anyMatch(line -> line.endsWith(": Aid workers"));
    }

    @Test
    void aMakeOfThingsIsNobodyThatAPronounMayMean() {
        assertThat(actorsIn("Tomas Berg sold a Vostra watch. He smiled."))
                .anyMatch(line -> line.startsWith("Tomas Berg") && line.endsWith("He"));
    }

    @Test
    void aWordOfTheSentenceIsNoPartOfWhoActs() {
        assertThat(actorsIn("It was actually an undercover agent."))
                .anyMatch(line -> line.endsWith("an undercover agent"));
    }
}
