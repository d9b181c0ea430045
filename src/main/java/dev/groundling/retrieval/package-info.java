/**
 * Passages: split, indexed in Lucene, searched, fused.
 * <p>
 * <b>Two sizes of text in one index.</b> Passages of neighbouring sentences give a
 * sentence its context, single sentences answer. Each has fields of its own, since the
 * statistics of one would colour the scores of the other. A passage and its sentences are
 * added as one block: the sentences know how many documents back their passage is, which
 * is therefore stored once.
 * <p>
 * <b>No query parser.</b> A question is analysed like the articles, and its words become
 * term queries one by one. A parser would take "R&amp;D (1986)?" for syntax.
 * <p>
 * <b>A weighted sum, not reciprocal rank fusion.</b> Ranks forget how much better the
 * first hit is than the second, and that the nearest vector may still be far. So each leg
 * of the search gives a share of its best score, counted from its own zero: for BM25 a
 * text without a common word, for vectors the cosine that bge-small-en-v1.5 gives to a
 * question and a passage of another article (the median of 46,959 pairs is 0.456, from
 * 0.362 to 0.556 for nine in ten). Counting from the last hit of the list instead, as is
 * usual, makes a score depend on how many passages there are. S. Bruch et al., "An
 * Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 42(1), 2023, compare such
 * sums.
 * <p>
 * Measured on 335 questions about ten articles ({@code src/test/resources/eval} without
 * {@code held-aside}), as the mean over the ten sets; left with an index for each
 * article, right with all ten in one. The first row is what {@code java -jar
 * target/groundling.jar eval SET.jsonl --knowledge FOLDER} prints; each other row changes
 * one constant. Differences of less than 0.02 may be chance. On the three sets held
 * aside, by which nothing was chosen, the mean reciprocal rank is .871, .927 and .863;
 * with weight 0.5, the last hit as zero and no title it was .858, .901 and .842.
 *
 * <pre>
 * passages                          an index for each     one index for all
 * recall at, mean reciprocal rank   1    3    5    MRR    1    3    5    MRR
 * as it is                          .899 .970 .989 .935   .816 .920 .940 .869
 * vector weight 0.3                 .844 .940 .975 .898   .772 .867 .883 .824
 * vector weight 0.4                 .856 .949 .979 .907   .789 .878 .896 .841
 * vector weight 0.5                 .890 .962 .984 .928   .806 .901 .927 .860
 * vector weight 0.7                 .899 .964 .989 .935   .808 .907 .947 .863
 * zero of vectors 0.4, weight .65   .884 .969 .986 .927   .821 .916 .940 .871
 * zero of vectors 0, weight .85     .879 .970 .986 .925   .818 .910 .937 .867
 * zero is the last hit, weight .5   .869 .958 .982 .915   .801 .901 .937 .856
 * BM25 alone                        .789 .905 .926 .852   .709 .808 .840 .765
 * vectors alone                     .747 .882 .953 .826   .631 .798 .870 .733
 * reciprocal rank fusion, k = 60    .825 .927 .961 .883   .750 .873 .903 .816
 * embedded without title            .886 .972 .983 .929   .792 .913 .950 .856
 * embedded without any heading      .878 .978 .987 .927   .801 .911 .957 .864
 * headings not searched by words    .896 .967 .989 .933   .819 .920 .940 .869
 * headings' words weigh 0.5         .899 .970 .989 .935   .805 .920 .940 .862
 * passages up to 600 characters     .901 .966 .986 .936   .819 .921 .941 .870
 * passages up to 1200 characters    .899 .970 .989 .935   .816 .920 .940 .869
 * joined up to 150 characters       .894 .953 .986 .931   .821 .921 .940 .873
 * joined up to 400 characters       .858 .956 .988 .914   .757 .910 .934 .837
 *
 * sentences (the first one of the evidence)
 * as it is                          .790 .907 .941 .858   .721 .829 .873 .787
 * vector weight 0.5                 .803 .910 .932 .862   .726 .818 .859 .786
 * vector weight 0.7                 .765 .908 .935 .847   .687 .831 .861 .766
 * zero is the last hit, weight .5   .797 .884 .921 .854   .721 .825 .854 .784
 * BM25 alone                        .730 .842 .863 .794   .673 .764 .801 .730
 * vectors alone                     .669 .815 .888 .765   .589 .715 .781 .679
 * reciprocal rank fusion, k = 60    .727 .868 .901 .812   .654 .811 .850 .747
 * </pre>
 * <p>
 * <b>A vector space for each model.</b> Articles and questions are embedded by the model
 * of their language ({@code EmbeddingModels}), and the fields of the vectors end in the
 * model's name, so that two models never meet in one search. The words of a question are
 * searched in the fields of every language; where the articles are in another one, that
 * leg alone finds them, by numbers and by names, Chinese ones also by their sound. The
 * name of the model is part of an article's fingerprint: with another model those
 * articles are embedded again. Cosines are told on the scale of bge-small-en-v1.5
 * ({@code CosineScale}), as the reader's weights were fitted to it.
 * <p>
 * <b>The index is a disposable cache.</b> All of it comes from the articles, so it is
 * never repaired. Every start reads every byte of it against its checksums, moves it
 * aside if that fails, and empties it if the commit names another layout or embedding
 * model. What is left is compared with the articles by their fingerprints; only what
 * differs is embedded.
 * <p>
 * <b>Generations.</b> A round of changes is one commit, and readers see the commit that
 * was complete when they began: never half an article, never the old mixed with the new,
 * not even after a full disk or a kill. The writer lives for one round, so whatever it
 * hadn't committed is gone with it.
 * <p>
 * <b>One writer, several readers.</b> The service holds the folder's lock from the first
 * check to its end. A command that finds the folder locked reads the index beside the
 * service as long as it is up to date, and otherwise says that it can't.
 */
@ApplicationModule(allowedDependencies = { "knowledge", "language" })
@NullMarked
package dev.groundling.retrieval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
