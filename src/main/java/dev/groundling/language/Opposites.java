package dev.groundling.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;

/**
 * Words that point in opposite directions: "rise" and "fall", "before" and "after",
 * "first" and "last", and what WordNet calls antonyms.
 */
public final class Opposites {

	// Each pair of lines is one axis; a word of the first opposes those of the second.
	private static final String AXES = """
			rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbed jump jumped jumping gain gained expand expanded up growth soared surged 增 增加 增长 上升 提高 提升 扩大 上涨 上调 延长 增多
			fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping shrink shrank shrunk reduce reduced reduction down sank plunged 减 减少 下降 降低 缩减 缩小 下跌 下滑 下调 缩短
			more greater higher larger bigger longer above exceeds exceeded exceeding over 多于 高于 超过
			less fewer lower smaller shorter below under 少于 低于 不到 不足
			before earlier prior 以前 之前
			after later since 以后 之后
			first earliest oldest 首 首先
			last latest newest final 末 最后
			most highest largest biggest longest best greatest strongest 最多 最高 最大 最长
			least lowest smallest shortest worst weakest fewest 最少 最低 最小 最短
			won win wins winning beat beats beating victory defeated 赢
			lost lose loses losing defeat beaten 输
			accept accepts accepted agreed approved allowed allow permitted 同意 批准 允许
			reject rejects rejected refused refuse refuses denied forbidden banned prohibited 拒绝 反对 禁止
			open opens opened opening 开
			close closes closed closing shut 关
			buy buys bought purchased 买
			sell sells sold 卖
			cheaper cheap cheapest
			dearer expensive
			all every always 全部
			none never 从未
			with
			without
			成立 设立 开办 创办 推出 开通 启用 恢复
			取消 撤销 关闭 停办 停用 停运 暂停 终止
			""";

	/** Of a word's rarer meanings nobody thinks. */
	private static final int SENSES = 3;

	private static final Map<String, Integer> DIRECTIONS = read();

	private static final LoadingCache<String, Set<String>> ANTONYMS = Caffeine.newBuilder()
		.maximumSize(20_000)
		.build(Opposites::lookUp);

	private Opposites() {
	}

	/**
	 * Returns the axis a word lies on and its side.
	 * @param word the word in small letters
	 * @return an even number for the one side of an axis and the next odd number for the
	 * other, empty for words that point nowhere
	 */
	public static OptionalInt direction(String word) {
		Integer direction = DIRECTIONS.get(word);
		return (direction != null) ? OptionalInt.of(direction) : OptionalInt.empty();
	}

	/**
	 * Tells whether two words mean the opposite of each other.
	 * @param one a word
	 * @param other another word
	 * @return whether WordNet has them as antonyms in some common sense
	 */
	public static boolean antonyms(dev.groundling.language.Word one, dev.groundling.language.Word other) {
		for (String form : other.forms()) {
			if (ANTONYMS.get(one.lower()).contains(form)) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, Integer> read() {
		Map<String, Integer> directions = new HashMap<>();
		int side = 0;
		for (String line : AXES.split("\n")) {
			for (String word : line.strip().split(" ")) {
				directions.put(word, side);
			}
			side++;
		}
		return directions;
	}

	private static Set<String> lookUp(String word) {
		Set<String> antonyms = new HashSet<>();
		for (String lemma : Lexicon.forms(word)) {
			if (lemma.matches("[a-z]{3,20}")) {
				addAntonyms(lemma, antonyms);
			}
		}
		return antonyms;
	}

	private static void addAntonyms(String lemma, Set<String> antonyms) {
		for (IndexWord entry : Lexicon.entries(lemma).values()) {
			for (Synset sense : entry.getSenses().subList(0, Math.min(SENSES, entry.getSenses().size()))) {
				for (Pointer pointer : sense.getPointers(PointerType.ANTONYM)) {
					if (pointer.getSource() instanceof Word source && source.getLemma().equalsIgnoreCase(lemma)) {
						antonyms.add(target(pointer));
					}
				}
			}
		}
	}

	private static String target(Pointer pointer) {
		try {
			return (pointer.getTarget() instanceof Word target) ? target.getLemma() : "";
		}
		catch (JWNLException ex) {
			throw new IllegalStateException("WordNet can't be read.", ex);
		}
	}

}
