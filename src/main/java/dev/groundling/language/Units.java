package dev.groundling.language;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Names of units in English and Chinese, and what they are in base units.
 */
final class Units {

	// Each line: base unit, factor, names.
	private static final String TABLE = """
			% 1 % percent pct
			pp 1 个百分点 百分点
			times 1 times 倍
			CNY 1 yuan rmb cny renminbi 元 人民币
			USD 1 dollar dollars usd 美元
			GBP 1 pound pounds gbp 英镑
			EUR 1 euro euros eur 欧元
			JPY 1 yen 日元
			CHF 1 franc francs chf 法郎
			crown 1 crown crowns krone kroner kronor 克朗
			guinea 1 guinea guineas
			shilling 1 shilling shillings
			cent 1 cent cents
			m 1 m metre metres meter meters 米
			m 1000 km kilometre kilometres kilometer kilometers 公里 千米
			m 0.01 cm centimetre centimetres centimeter centimeters 厘米
			m 0.001 mm millimetre millimetres millimeter millimeters 毫米
			mile 1 mile miles 英里
			foot 1 foot feet ft 英尺
			inch 1 inch inches 英寸
			g 1 g gram grams gramme grammes 克
			g 1000 kg kilo kilos kilogram kilograms 公斤 千克
			g 1000000 tonne tonnes ton tons 吨
			l 1 l litre litres liter liters 升
			l 0.001 ml millilitre millilitres milliliter milliliters 毫升
			s 1 second seconds sec secs 秒
			s 60 minute minutes min mins 分钟
			s 3600 hour hours hr hrs h 小时
			day 1 day days 天
			day 7 week weeks 周 星期
			month 1 month months 个月
			year 1 year years 年 岁
			year 10 decade decades
			year 100 century centuries 世纪
			degree 1 degree degrees ° °c ℃ 度 摄氏度
			°F 1 °f
			ha 1 hectare hectares 公顷
			mu 1 mu 亩
			acre 1 acre acres
			W 1 w watt watts 瓦
			W 1000 kw kilowatt kilowatts 千瓦
			W 1000000 mw megawatt megawatts
			mAh 1 mah
			ppm 1 ppm
			""";

	private static final Map<String, Unit> UNITS = read();

	static final int LONGEST_CHINESE = 4;

	private Units() {
	}

	static @Nullable Unit of(String name) {
		return UNITS.get(name);
	}

	static @Nullable Unit ofCurrency(char sign) {
		return switch (sign) {
			case '$' -> UNITS.get("dollar");
			case '£' -> UNITS.get("pound");
			case '€' -> UNITS.get("euro");
			case '¥' -> UNITS.get("yuan");
			default -> null;
		};
	}

	private static Map<String, Unit> read() {
		Map<String, Unit> units = new HashMap<>();
		for (String line : TABLE.split("\n")) {
			String[] parts = line.strip().split(" ");
			for (int i = 2; i < parts.length; i++) {
				units.put(parts[i], new Unit(parts[0], Double.parseDouble(parts[1])));
			}
		}
		return units;
	}

	/**
	 * A unit.
	 *
	 * @param base the base unit it is counted in
	 * @param factor how many base units it is
	 */
	record Unit(String base, double factor) {
	}

}
