package dev.groundling.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What Chinese questions ask, by their wording. The most particular wordings are tried
 * first.
 */
final class ChineseQuestions {

	private static final String IS = "(?:是|为|有|占|达到?|大约|大概|约|共|总共|一共|能|了|得|要|花|到)*";

	private static final String MEASURES = "亩|吨|公里|千米|米|厘米|毫米|公斤|千克|克|斤|公顷|平方米|平方公里|立方米|升|毫升|千瓦|瓦|度|摄氏度";

	private static final Map<AnswerKind, Pattern> KINDS = kinds();

	/** Words that frame a question without saying what it is about. */
	private static final Set<String> FRAME = Set.of("文章", "文中", "报道", "原文", "请问", "告诉", "知道", "说", "提到", "介绍", "讲", "写",
			"叫", "名字", "名称", "时候", "时间", "地方", "原因", "情况", "人", "东西", "数量", "数字", "具体", "变化", "意思", "方面", "内容", "想",
			"请", "问", "有关", "关于", "钱", "大", "多", "少", "上", "下", "中", "里", "后", "前", "号", "事", "比重", "比例", "同", "各",
			"相比", "相比较", "比较", "区别", "差别", "分别", "如今", "目前", "现在", "师傅", "工作", "呀", "位", "行");

	private static final Set<String> LIGHT = Set.of("是", "有", "在", "为", "会", "能", "可以", "要", "到", "达到", "做", "进行", "成为",
			"来", "去", "给", "让", "使", "把", "被", "用", "占", "等", "得", "没有", "属于", "作为", "达", "开", "共有", "位于", "如", "想",
			"看", "发生", "处理", "起来", "出来", "没", "花", "需要");

	private static final Pattern IMPERATIVE = Pattern
		.compile("^(?:请|麻烦|帮我|给我|你?现在|马上|立刻|直接|那|不要|别)*(?:忽略|无视|忘记|忘掉|不用管|别管|不管|写|画|唱|讲个|编|生成|翻译|假装|扮演|重复|打印|输出|订|预订|推荐"
				+ "|输入|执行|删除|泄露|公开|告诉我你)");

	private static final Pattern PERSONAL = Pattern.compile("[你您]|(?<![\\p{IsHan}])我(?!们|国|市|省|县|区|校|厂)");

	private static final Pattern HOW_MANY = Pattern.compile("多少|几");

	private static final Pattern COUNTED_AFTER = Pattern
		.compile("(?:多少|几|哪[几两三四五六七八九十些]?)" + "(?:[个名家户份座项位条只种类所级层艘台辆部批支件张间栋块趟班届次路道幢片根副门]|人次)?");

	private ChineseQuestions() {
	}

	private static Map<AnswerKind, Pattern> kinds() {
		Map<AnswerKind, Pattern> kinds = new LinkedHashMap<>();
		put(kinds, AnswerKind.PERCENTAGE, "百分之(?:多少|几)|多少(?:%|％|个?百分点)|(?:占比|比例|比重|百分比|份额|\\p{IsHan}率|成数)" + IS
				+ "(?:多少|多大|多高|几)|多大(?:的)?(?:比例|比重|份额)|几成|几分之几|多少比例");
		put(kinds, AnswerKind.YEAR, "(?:哪|那)一?年|哪个?年份|什么年份|几几年|何年");
		put(kinds, AnswerKind.DATE, "什么时[候间]|何时|啥时候?|哪一?[天日]|几月|几[号日](?!线|楼|车)|何日|何月|哪个?月|什么日子|哪个时候|几点");
		put(kinds, AnswerKind.DURATION, "多久|多长时间|(?:多少|几)(?:年|天|个?月|个?小时|分钟|周|个?星期|秒|日)(?!份|级)"
				+ "|多大(?:年纪|岁数|了)|(?:几|多少)岁|年龄" + IS + "多少|历时多");
		put(kinds, AnswerKind.MONEY, "多少(?:的)?(?:钱|元|块钱|万元|亿元|美元|欧元|资金|费用|经费)|几(?:块钱?|元)"
				+ "|(?:价|价格|费|费用|投资|金额|产值|收入|成本|补贴|补助|工资|预算|营业额|利润|投入|经费|资金|花费|奖金|税收|贷款|罚款|租金|总额|营收|捐款|款)" + IS
				+ "多少(?!\\p{IsHan}*[" + "吨亩人个家名])|花(?:费|掉)?了?" + IS + "多少|卖" + IS + "多少|值多少|[赚挣省]" + IS + "多少|多贵");
		put(kinds, AnswerKind.MEASURE, "多少(?:" + MEASURES + ")|多[高重远深宽厚长大快热冷](?!的?(?:变化|影响))");
		put(kinds, AnswerKind.COUNT, "多少(?:[\\p{IsHan}“A-Za-z])|几(?:[个名家户份座项位条只种类所级层艘台辆部批支件张间栋块趟班次人道门])"
				+ "|(?:数量|人数|户数|次数|\\p{IsHan}数|总数)" + IS + "多少");
		put(kinds, AnswerKind.REASON, "为什么|为何|为啥|原因|缘故|怎么会|凭什么|什么使得?|因为什么");
		put(kinds, AnswerKind.LIST,
				"哪(?:些|几|两|二|三|四|五|六|七|八|九|十|[0-9０-９]+)(?!年|天)|分别(?:是|有|为|叫)|列[出举]|都有(?:什么|谁)|包括什么|什么[^？?]*[和与、]什么");
		put(kinds, AnswerKind.PLACE,
				"哪里|哪儿|何处|什么地方|(?:在|到|往|去|从|于)哪(?!个|家|所|位|种|年|天|一)|哪(?:一)?个?(?:城市|省|县|区|国家|镇|村|地方|地区|车?站|街道?|市|乡|港口?|岛)");
		put(kinds, AnswerKind.PERSON, "谁|哪(?:一)?位|何人|什么人|哪个人");
		put(kinds, AnswerKind.NAME,
				"叫什么|叫做?啥|什么名[字称]|名[字称]是?(?:什么|啥)|哪(?:一)?(?:所|家|个|种|支|座|条|款|部|间|艘|台|届|门|项|辆)|什么(?:公司|大学|机构|品牌|组织|单位|学校|企业)");
		put(kinds, AnswerKind.DEFINITION,
				"(?:是|指)(?:的是)?(?:一[个种款])?(?:什么|啥)(?:意思|东西)?[？?。！!啊呀呢]*$|^(?:什么|啥|何)(?:是|叫|谓|为)|何谓|是什么样?的");
		put(kinds, AnswerKind.YES_NO, "吗[？?。！!]*$|是不是|是否|有没有|能不能|会不会|对不对|可不可以");
		return kinds;
	}

	private static void put(Map<AnswerKind, Pattern> kinds, AnswerKind kind, String pattern) {
		kinds.put(kind, Pattern.compile(pattern));
	}

	/**
	 * Reads a question.
	 * @param reading its words
	 * @return what it asks
	 */
	static Inquiry of(Reading reading) {
		String question = HanText.simplified(reading.text()).strip();
		List<Word> focus = focus(reading, question);
		List<Word> terms = reading.words().stream().filter(ChineseQuestions::meaningful).toList();
		return new Inquiry(kind(question), reading, focus, terms);
	}

	private static AnswerKind kind(String question) {
		for (Map.Entry<AnswerKind, Pattern> kind : KINDS.entrySet()) {
			if (kind.getValue().matcher(question).find()) {
				return kind.getKey();
			}
			// Where nothing says what is counted, any quantity will do.
			if (kind.getKey() == AnswerKind.COUNT && question.contains("多少")) {
				return AnswerKind.MEASURE;
			}
		}
		return AnswerKind.OPEN;
	}

	/** Reads the unit after "how many" as if a number stood in its place. */
	static @Nullable String unit(String question) {
		Matcher asked = HOW_MANY.matcher(HanText.simplified(question));
		if (!asked.find()) {
			return null;
		}
		return ChineseQuantities.find("5" + question.substring(asked.end()))
			.stream()
			.filter((quantity) -> quantity.range().start() == 0)
			.filter((quantity) -> quantity.kind() != Quantity.Kind.COUNT && quantity.kind() != Quantity.Kind.DATE)
			.map(Quantity::unit)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	static boolean imperative(String question) {
		return IMPERATIVE.matcher(HanText.simplified(question).strip()).find();
	}

	static boolean personal(String question) {
		return PERSONAL.matcher(HanText.simplified(question)).find();
	}

	// The nouns after "how many" and "which"; else the noun before "is how much".
	private static List<Word> focus(Reading reading, String question) {
		Matcher asking = COUNTED_AFTER.matcher(question);
		List<Word> focus = new ArrayList<>();
		int shift = reading.text().length() - reading.text().stripLeading().length();
		while (asking.find() && focus.isEmpty()) {
			int from = asking.end() + shift;
			for (Word word : reading.words()) {
				if (word.range().start() >= from) {
					boolean noun = word.tag() == Word.Tag.NOUN || word.tag() == Word.Tag.NAME;
					if (!noun && word.tag() != Word.Tag.ADJECTIVE) {
						break;
					}
					focus.add(word);
				}
			}
		}
		focus.removeIf((word) -> word.tag() == Word.Tag.ADJECTIVE || FRAME.contains(word.surface()) && !person(word));
		return focus.isEmpty() ? attribute(reading) : focus;
	}

	private static boolean person(Word word) {
		return word.surface().equals("人");
	}

	private static List<Word> attribute(Reading reading) {
		List<Word> before = new ArrayList<>();
		for (Word word : reading.words()) {
			if (word.tag() == Word.Tag.FUNCTION && word.surface().matches("多.|什么|谁|几|哪.*|何.*|多少.*")) {
				break;
			}
			before.add(word);
		}
		Collections.reverse(before);
		for (Word word : before) {
			if (word.tag() == Word.Tag.NOUN && !FRAME.contains(word.surface())) {
				return List.of(word);
			}
			boolean light = word.tag() == Word.Tag.AUXILIARY || word.tag() == Word.Tag.ADVERB
					|| word.tag() == Word.Tag.ADPOSITION || LIGHT.contains(word.surface());
			if (!light) {
				break;
			}
		}
		return List.of();
	}

	private static boolean meaningful(Word word) {
		String plain = word.forms().iterator().next();
		if (FRAME.contains(plain) || LIGHT.contains(plain)) {
			return false;
		}
		return switch (word.tag()) {
			case NOUN, NAME, VERB, ADJECTIVE, OTHER -> true;
			case NUMBER -> plain.length() > 1 || Character.isDigit(plain.charAt(0));
			default -> false;
		};
	}

}
