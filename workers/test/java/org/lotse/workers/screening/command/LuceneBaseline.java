package org.lotse.workers.screening.command;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.SanctionsList;
import org.lotse.workers.screening.match.Query;

/**
 * What a good engineer builds in a day from well-kept parts, to measure ours against: every script brought to Latin
 * letters by ICU, Lucene's fuzzy queries for the candidates, Jaro-Winkler over the best pairing of words for the score.
 * Birth years that contradict each other rule an entry out.
 */
final class LuceneBaseline {

    private static final int CANDIDATES = 50;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final Analyzer analyzer = new StandardAnalyzer();
    private final List<Named> names = new ArrayList<>();
    private final IndexSearcher searcher;
    private final int sureLetters;

    private record Named(ListEntry entry, boolean person, List<String> words) {}

    /** @param sureLetters how many letters at a word's beginning must be right: 0 finds every slip, 1 is faster */
    LuceneBaseline(Collection<SanctionsList> lists, int sureLetters) {
        this.sureLetters = sureLetters;
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (SanctionsList list : lists) {
                    for (ListEntry entry : list.entries()) {
                        for (var name : entry.names()) {
                            add(writer, entry, name.text());
                        }
                    }
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(IndexWriter writer, ListEntry entry, String name) throws IOException {
        var document = new Document();
        document.add(new TextField("name", LATIN.transliterate(name), Field.Store.NO));
        document.add(new StoredField("number", names.size()));
        writer.addDocument(document);
        names.add(new Named(entry, entry.type() == EntryType.PERSON, words(name)));
    }

    /** The likeness, 0 to 1, of every candidate entry by its id. */
    Map<String, Double> screen(Query query) {
        Map<String, Double> found = new HashMap<>();
        for (String name : query.names()) {
            List<String> words = words(name);
            candidates(words).stream()
                    .filter(candidate -> candidate.person == (query.type() == EntryType.PERSON))
                    .filter(candidate -> birthYearsAgree(query, candidate.entry))
                    .forEach(candidate ->
                            found.merge(candidate.entry.id(), likeness(words, candidate.words), Math::max));
        }
        return found;
    }

    private List<Named> candidates(List<String> words) {
        var wanted = new BooleanQuery.Builder();
        words.forEach(word -> wanted.add(
                new FuzzyQuery(new Term("name", word), edits(word), Math.min(sureLetters, word.length() - 1)),
                BooleanClause.Occur.SHOULD));
        wanted.setMinimumNumberShouldMatch((words.size() + 1) / 2);
        List<Named> best = new ArrayList<>();
        try {
            var fields = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(wanted.build(), CANDIDATES).scoreDocs) {
                best.add(names.get(fields.document(hit.doc)
                        .getField("number")
                        .numericValue()
                        .intValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return best;
    }

    private static int edits(String word) {
        return word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    }

    private static boolean birthYearsAgree(Query query, ListEntry entry) {
        return query.dateOfBirth().isEmpty()
                || entry.datesOfBirth().isEmpty()
                || entry.datesOfBirth().stream()
                        .anyMatch(date ->
                                Math.abs(year(date) - year(query.dateOfBirth().get())) <= 1);
    }

    private static int year(BirthDate date) {
        return Integer.parseInt(date.toString().substring(0, 4));
    }

    /** Each word with its best partner of the other side, both ways, so that words left over count. */
    private static double likeness(List<String> one, List<String> other) {
        return Math.min(oneWay(one, other), oneWay(other, one));
    }

    private static double oneWay(List<String> one, List<String> other) {
        return one.stream()
                .mapToDouble(word -> other.stream()
                        .mapToDouble(partner -> LIKENESS.apply(word, partner))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    private List<String> words(String name) {
        List<String> words = new ArrayList<>();
        try (var stream = analyzer.tokenStream("name", LATIN.transliterate(name))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
