package dev.groundling.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.common.Term;
import org.jspecify.annotations.Nullable;

/**
 * Divides Chinese text into words and tells their parts of speech and names. HanLP does
 * the work; question words and numbers are set apart beforehand, as it takes 占多大 and
 * 1958年云岭 for names, and words in Latin letters are kept whole.
 */
final class ChineseTagger {

	private static final Pattern APART = Pattern.compile(
			"[\\d０-９]+(?:[.,．，]?[\\d０-９]+)*(?:[万亿]+|[百千][万亿]*)?|为什么|为何|为啥|什么时候|什么|多少钱|多少|多久|多长时间|多[大高长重远深宽厚快]|哪一?[年天位]|哪[些里儿个家所座条种几两三四五六七八九十位]|哪"
					+ "|何时|何处|几几年|怎么样?|怎样|如何|谁|那[笔个位些]|这[笔个位些]|[A-Za-z][A-Za-z0-9&.+_-]*[A-Za-z0-9+][路号线型]?|[A-Za-z][路号线型]?");

	/** Characters that no name of a person has. */
	private static final Pattern NO_PERSON = Pattern.compile(".*[的了吗呢这那哪什么几多少每各约们从到].*");

	private static final Pattern ORGANISATION = Pattern
		.compile(".{2,}(?:公司|集团|大学|学院|学校|中学|小学|研究[所院]|[局委厅处署]|中心|银行|医院|[协学商]会|大会|日报|晚报|[馆厂社站队所院店]|基金会|委员会|联盟|组织)");

	private static final Pattern DIGITS = Pattern.compile(".*[\\d０-９].*");

	private static final Pattern NUMERAL = Pattern.compile("[\\d０-９.．,，%％〇零一二三四五六七八九十百千万亿两]+");

	/** How names of persons begin: the commoner family names, and what precedes them. */
	private static final Pattern PERSON = Pattern.compile("[小老阿]?(?:欧阳|司马|上官|诸葛|闻人|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒"
			+ "|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴闫佘练肖付代云宗丘虞艾蓝燕冷])[\\p{IsHan}·]{1,3}");

	private ChineseTagger() {
	}

	/**
	 * Reads a Chinese text.
	 * @param text the text
	 * @return its words and names
	 */
	static Tagged of(String text) {
		String simplified = HanText.simplified(text);
		Tagged tagged = new Tagged(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
		int from = 0;
		Matcher apart = APART.matcher(simplified);
		while (apart.find()) {
			divide(simplified, text, from, apart.start(), tagged);
			add(apart.toMatchResult(), text, tag(apart.group()), tagged);
			from = apart.end();
		}
		divide(simplified, text, from, simplified.length(), tagged);
		settle(tagged.words, tagged.eitherWay);
		return tagged;
	}

	private static Word.Tag tag(String apart) {
		int first = apart.codePointAt(0);
		if (Character.isDigit(first)) {
			return Word.Tag.NUMBER;
		}
		return (first >= 0x80) ? Word.Tag.FUNCTION : Character.isUpperCase(first) ? Word.Tag.NAME : Word.Tag.NOUN;
	}

	private static void add(MatchResult word, String text, Word.Tag tag, Tagged tagged) {
		TextRange range = new TextRange(word.start(), word.end());
		tagged.words.add(new Word(range.in(text), range, tag, Set.of(word.group().toLowerCase(Locale.ROOT))));
		if (tag == Word.Tag.NAME) {
			tagged.names.add(range);
			tagged.sorts.add(NameSort.OTHER);
		}
	}

	// Names that HanLP composes may run on into the next word.
	private static List<Term> parted(List<Term> terms) {
		List<Term> parted = new ArrayList<>();
		for (Term term : terms) {
			boolean runsOn = term.nature.startsWith("nt") && term.word.matches(".{3,}[有是在和与的将把被为已]");
			int end = term.word.length() - (runsOn ? 1 : 0);
			for (int[] part : new int[][] { { 0, end }, { end, term.word.length() } }) {
				if (part[1] > part[0]) {
					Term one = new Term(term.word.substring(part[0], part[1]), (part[0] == 0) ? term.nature : Nature.u);
					one.offset = term.offset + part[0];
					parted.add(one);
				}
			}
		}
		return parted;
	}

	// 合作 is a deed in 合作研制 and a sort of thing in 合作项目.
	private static void settle(List<Word> words, Set<Word> eitherWay) {
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			Word next = (i + 1 < words.size()) ? words.get(i + 1) : null;
			boolean deed = next != null && (next.tag() == Word.Tag.VERB || next.surface().matches("[了过着出]"));
			// 跟哪所大学合作？
			boolean last = (next == null || next.tag() == Word.Tag.PUNCTUATION) && i > 1
					&& words.get(i - 2).surface().matches("哪.+|什么");
			if (eitherWay.contains(word) && (deed || last)) {
				words.set(i, new Word(word.surface(), word.range(), Word.Tag.VERB, word.forms()));
			}
		}
	}

	private static void divide(String simplified, String text, int from, int to, Tagged tagged) {
		for (Term term : parted(ChineseDictionary.words(simplified.substring(from, to)))) {
			TextRange range = new TextRange(from + term.offset, from + term.offset + term.word.length());
			if (term.word.isBlank()) {
				continue;
			}
			NameSort sort = sort(term);
			Word word = new Word(range.in(text), range, (sort != null) ? Word.Tag.NAME : tag(term), Set.of(term.word));
			tagged.words.add(word);
			if (term.nature.toString().equals("vn")) {
				tagged.eitherWay.add(word);
			}
			if (sort != null) {
				tagged.names.add(range);
				tagged.sorts.add(sort);
			}
		}
	}

	private static @Nullable NameSort sort(Term term) {
		String nature = term.nature.toString();
		if (nature.startsWith("nr")) {
			boolean foreign = nature.startsWith("nrf") || nature.startsWith("nrj");
			boolean person = PERSON.matcher(term.word).matches() && !NO_PERSON.matcher(term.word).matches();
			return (foreign || person) ? NameSort.PERSON : null;
		}
		if (nature.startsWith("ns")) {
			return NameSort.PLACE;
		}
		boolean organisation = nature.startsWith("nt") && ORGANISATION.matcher(term.word).matches();
		return organisation ? NameSort.ORGANISATION : null;
	}

	private static Word.Tag tag(Term term) {
		String nature = term.nature.toString();
		if (DIGITS.matcher(term.word).matches() || nature.startsWith("m") && NUMERAL.matcher(term.word).matches()) {
			return Word.Tag.NUMBER;
		}
		if (nature.equals("vshi") || nature.equals("vyou")) {
			return Word.Tag.AUXILIARY;
		}
		if (nature.equals("vn") || nature.equals("an")) {
			return Word.Tag.NOUN;
		}
		return switch (nature.charAt(0)) {
			case 'n', 's', 'j', 'l', 'g' -> Word.Tag.NOUN;
			case 'v' -> Word.Tag.VERB;
			case 'a', 'b', 'z', 'i' -> Word.Tag.ADJECTIVE;
			case 'd', 't' -> Word.Tag.ADVERB;
			case 'p' -> Word.Tag.ADPOSITION;
			case 'w' -> Word.Tag.PUNCTUATION;
			case 'x' -> Word.Tag.OTHER;
			default -> Word.Tag.FUNCTION;
		};
	}

	/**
	 * What was found.
	 *
	 * @param words the words and punctuation marks, in order
	 * @param names where names stand, in order
	 * @param sorts what each of them names
	 * @param eitherWay words that may be a noun or a verb
	 */
	record Tagged(List<Word> words, List<TextRange> names, List<NameSort> sorts, Set<Word> eitherWay) {
	}

}
