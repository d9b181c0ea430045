/**
 * From settings to LangChain4j models; the only place that names a vendor or a model
 * file. The rest of the program gets beans of LangChain4j's interfaces.
 * <p>
 * The embedding model runs in this process and is loaded beside the rest of the start. It
 * needs native code, which not every machine runs; there {@code WordEmbeddingModel} takes
 * its place, the index is made again with that, and the log and the health endpoint say
 * so. That for Chinese ({@code LazyEmbeddingModel}) is loaded when a Chinese article is
 * indexed or asked about, and never otherwise. Instead of the two, the settings may name
 * one on a server ({@code RemoteEmbeddingModel}).
 * <p>
 * The {@code StreamingChatModel} exists only where {@code groundling.model.provider}
 * names one; otherwise none of its classes is loaded. It is a {@code GuardedChatModel},
 * whose Javadoc says what it promises, over the vendors' models. Those leave much to be
 * wished for: a stream that stalls is waited for without end, one that breaks off is
 * reported as whole, or twice, or not at all, and nobody reads {@code Retry-After}.
 * Hence:
 * <ul>
 * <li>{@code WatchedHttpClient} carries their requests. It reads the answer on the
 * calling thread and keeps to the {@code Exchange} of that thread: its deadline, the
 * longest silence, and its being withdrawn. No timer and no further thread is needed for
 * that.</li>
 * <li>{@code Attempt} passes words on and keeps the end to itself; {@code Fault} and
 * {@code FaultKind} say what went wrong and what each kind means.</li>
 * <li>{@code ModelCall} is the only loop that tries again, and goes from model to model.
 * {@code ServedModel} leaves one alone that has failed repeatedly, and tells each change
 * once.</li>
 * <li>{@code VendorModels} builds the vendors' models. Azure speaks OpenAI's format at
 * {@code /openai/v1}, so it needs no library of its own.</li>
 * </ul>
 * A key is a {@code Secret}, which prints as dots; what a server says is searched for it
 * before it goes into a message, and exceptions have no causes.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.groundling.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
