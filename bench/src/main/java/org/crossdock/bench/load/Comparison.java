package org.crossdock.bench.load;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The outcome of a duel at one number of clients. */
public record Comparison(int clients, List<Exchange> exchanges) {

    public Comparison {
        exchanges = List.copyOf(exchanges);
    }

    /** Candidate ÷ baseline, round by round. */
    public Spread ratio() {
        return spread(Exchange::ratio);
    }

    /** Pieces per second of the candidate. */
    public Spread candidatePerSecond() {
        return spread(exchange -> exchange.candidate().perSecond());
    }

    /** Pieces per second of the baseline. */
    public Spread baselinePerSecond() {
        return spread(exchange -> exchange.baseline().perSecond());
    }

    private Spread spread(ToDoubleFunction<Exchange> figure) {
        return Spread.of(exchanges.stream().map(figure::applyAsDouble).toList());
    }

    /** Every sample of the candidate. */
    public Latencies latencies() {
        return Latencies.together(exchanges.stream()
                .map(exchange -> exchange.candidate().latencies())
                .toList());
    }

    /** Statements to the database per piece of the candidate's work, whoever on the server sent them. */
    public double statementsPerPiece() {
        long statements = exchanges.stream().mapToLong(Exchange::statements).sum();
        int done = exchanges.stream()
                .mapToInt(exchange -> exchange.candidate().done())
                .sum();
        return statements / (double) done;
    }

    /** What failed on either side, in words. */
    public List<String> failures() {
        return exchanges.stream()
                .flatMap(exchange -> Stream.of(exchange.candidate(), exchange.baseline()))
                .flatMap(round -> round.failures().stream())
                .toList();
    }
}
