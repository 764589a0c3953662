package dev.parallax.dossiers;

import dev.parallax.dossiers.brief.BriefWriter;
import dev.parallax.dossiers.brief.WholeSentences;
import dev.parallax.dossiers.dating.DateContrasts;
import dev.parallax.dossiers.discrepancy.Contrasts;
import dev.parallax.dossiers.discrepancy.Discrepancies;
import dev.parallax.dossiers.discrepancy.RoleDates;
import dev.parallax.dossiers.fact.FactMaker;
import dev.parallax.dossiers.fact.FigureFact;
import dev.parallax.dossiers.fact.OriginIds;
import dev.parallax.dossiers.fact.Worth;
import dev.parallax.dossiers.figure.CountFinder;
import dev.parallax.dossiers.figure.CountSlot;
import dev.parallax.dossiers.figure.Figure;
import dev.parallax.dossiers.figure.Figures;
import dev.parallax.dossiers.figure.TotalsTaken;
import dev.parallax.dossiers.happening.Echoes;
import dev.parallax.dossiers.happening.Happening;
import dev.parallax.dossiers.happening.Happenings;
import dev.parallax.dossiers.origin.Derivations;
import dev.parallax.dossiers.origin.Origins;
import dev.parallax.dossiers.telling.Cast;
import dev.parallax.dossiers.telling.Lines;
import dev.parallax.dossiers.telling.Report;
import dev.parallax.dossiers.telling.Telling;
import dev.parallax.dossiers.telling.Tellings;
import dev.parallax.lexicon.Kindred;
import dev.parallax.lexicon.Lexicon;
import dev.parallax.lexicon.Offices;
import dev.parallax.lexicon.Opposites;
import dev.parallax.lexicon.Recurrences;
import dev.parallax.lexicon.Totals;
import dev.parallax.lexicon.VoiceNouns;
import dev.parallax.lexicon.WordFrequencies;
import dev.parallax.model.article.Article;
import dev.parallax.model.dossier.Discrepancy;
import dev.parallax.model.dossier.Dossier;
import dev.parallax.model.dossier.Fact;
import dev.parallax.model.dossier.Origin;
import dev.parallax.model.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the dossier of a story: what its reports agree on, who stands behind it, where they differ. A pure function:
/// the same reports, in whatever order they are given, make the same dossier.
public final class DossierMaker {
    private final Kindred kindred;
    private final WordFrequencies frequencies;
    private final VoiceNouns voices;
    private final Totals totals;
    private final RoleDates roleDates;
    private final Contrasts contrasts;
    private final DateContrasts datings;
    private final String dataVersion;

    /// @param dataVersion of lexicon and models, as dossiers name it
    public DossierMaker(Lexicon lexicon, String dataVersion) {
        this.kindred = Kindred.of(lexicon);
        this.frequencies = WordFrequencies.of(lexicon);
        this.voices = VoiceNouns.of(lexicon);
        this.totals = Totals.of(lexicon);
        this.roleDates = new RoleDates(Offices.of(lexicon));
        this.contrasts = new Contrasts(Opposites.of(lexicon));
        this.datings = new DateContrasts(Recurrences.of(lexicon));
        this.dataVersion = dataVersion;
    }

    /// The dossier of a story.
    ///
    /// @param notUsed inputs that were left out, for the record
    public Dossier make(Story story, List<Dossier.NotUsed> notUsed) {
        List<Report> reports = Report.of(story);
        Cast cast = Cast.of(reports);
        List<Telling> tellings = Tellings.of(reports, cast, kindred, frequencies);
        List<Happening> happenings = new Happenings(kindred).of(tellings);

        OriginIds ids = new OriginIds();
        Lines lines = Lines.of(reports, kindred, frequencies);
        Echoes echoes = new Echoes(lines, tellings.size());
        List<Happening> told =
                Worth.select(happenings).stream().map(echoes::heard).toList();
        List<Telling> all = new ArrayList<>(tellings);
        told.forEach(happening -> all.addAll(happening.echoes()));
        Origins origins = Origins.of(all, told, Derivations.in(lines, frequencies), cast, voices);
        List<Figure> figures = figures(reports, happenings);
        List<Fact> facts =
                facts(story, told, figures, new FactMaker(story.id(), cast, origins, ids, new CountSlot(kindred)));
        List<Discrepancy> discrepancies = new ArrayList<>(Discrepancies.of(
                facts, new TotalsTaken(kindred).in(figures), contrasts.in(lines), datings.in(reports)));
        discrepancies.addAll(roleDates.in(facts, reports, discrepancies.size()));
        Map<String, Article> articles = new LinkedHashMap<>();
        reports.forEach(report -> articles.put(report.id(), report.article()));
        return new Dossier(
                dataVersion,
                StoryHead.of(story, reports, told, ids.all().size()),
                reports.stream().map(Report::member).toList(),
                notUsed,
                origins(all, origins, ids),
                Players.of(told, cast),
                facts,
                new Dossier.Findings(
                        discrepancies,
                        Timeline.of(facts, articles),
                        new BriefWriter(articles, new WholeSentences(reports)).of(facts, discrepancies)));
    }

    private List<Figure> figures(List<Report> reports, List<Happening> happenings) {
        return Figures.of(new CountFinder(kindred, totals).in(reports), happenings, kindred);
    }

    private static List<Fact> facts(Story story, List<Happening> told, List<Figure> figures, FactMaker maker) {
        Map<Integer, List<Figure>> attached = Attachment.of(told, figures);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) facts.add(maker.of(told.get(i), attached.getOrDefault(i, List.of())));
        FigureFact figureFact = new FigureFact(story.id(), maker.countSlot());
        for (Figure figure : attached.getOrDefault(-1, List.of())) {
            if (figure.reports().size() >= 2) figureFact.of(figure).ifPresent(facts::add);
        }
        return facts;
    }

    private static List<Origin> origins(List<Telling> tellings, Origins origins, OriginIds ids) {
        List<Origin> all = new ArrayList<>();
        ids.all()
                .forEach((group, id) -> all.add(origins.origin(
                        group,
                        id,
                        tellings.stream()
                                .filter(telling -> origins.group(telling)
                                        .filter(resting -> resting.intValue() == group)
                                        .isPresent())
                                .toList())));
        return all;
    }
}
