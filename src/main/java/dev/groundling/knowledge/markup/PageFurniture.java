package dev.groundling.knowledge.markup;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes out of a page what nobody sees in it, and what isn't part of any article: menus,
 * cookie banners, advertisements, boxes with other articles, comments. Readability alone
 * leaves boxes within the article in, and whatever stands in a paragraph outside.
 */
final class PageFurniture {

	private static final String UNREADABLE = "script, style, noscript, template, iframe, object, embed, svg, canvas, "
			+ "audio, video, button, input, select, textarea, label, datalist, dialog, meta, link";

	private static final Evaluator ROLES = QueryParser
		.parse("nav, [role=navigation], [role=banner], [role=contentinfo], [role=search], "
				+ "[role=complementary], [role=dialog], [role=alertdialog], [role=menu], [role=menubar], [role=toolbar], "
				+ "[role=tablist]");

	private static final Evaluator HIDDEN = QueryParser.parse("[hidden], [aria-hidden=true], [aria-modal=true]");

	private static final Pattern HIDING_STYLE = Pattern.compile("display:none|visibility:(?:hidden|collapse)"
			+ "|opacity:0(?:\\.0+)?(?:;|!|$)|font-size:0(?:\\D|$)|text-indent:-\\d{3,}|(?:left|top|right):-\\d{3,}"
			+ "|(?:^|;)(?:width|height|max-height):0(?:px)?(?:;|!|$)|clip:rect\\(0|clip-path:inset\\((?:50|100)%");

	private static final Pattern NAME = Pattern.compile(
			"""
					(?:^|[\\s_-])(?: (?:cookies?|consent|gdpr|ccpa|onetrust|privacy)(?:$|[\\s_-])
					| ads?(?:$|[\\s_-]) | advert | sponsor | promo(?:$|[\\s_-]) | promotion | newsletter | subscri(?:be|ption) | paywall
					| (?:social|share|sharing|addthis)(?:$|[\\s_-]|bar|box|links|buttons) | related | recommend | most-?(?:read|popular|viewed)
					| trending | teasers?(?:$|[\\s_-]) | read-?(?:more|next) | more-(?:stories|news|articles) | breadcrumbs? | crumbs
					| sidebar | side-?nav | nav(?:$|[\\s_-]|bar|igation|box) | menu(?:$|[\\s_-]) | toc(?:$|[\\s_-]|tree) | table-?of-?contents
					| on-this-page | comments?(?:$|[\\s_-](?:list|section|area|form|thread|wrapper|block|$)) | disqus | respond | pagination
					| pager | prev-?next | post-nav | popup | modal | overlay | lightbox | skip(?:$|[\\s_-](?:to|link|nav)) | skiplink
					| sr-only | visually-?hidden | screen-?reader | assistive | toolbar | toast | masthead | site-(?:header|footer|nav)
					| page-footer | global-(?:header|footer|nav) | topbar | edit-?(?:link|section|page) | mw-editsection | mw-jump
					| feedback | was-this-helpful | author-(?:bio|box) | print-?(?:link|button) | noprint | tags?-(?:list|links|cloud) )
					""",
			Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

	private static final Pattern HEADS_A_BOX = Pattern.compile(
			"""
					(?: (?:most|more) \\s (?:read|popular|viewed|stories|news|articles|from|on|in|like) .* | related\\b.*
					| (?:you|readers) \\s (?:may|might) \\s (?:also \\s)? (?:like|enjoy|be) .* | recommended .* | trending .*
					| read \\s (?:more|next|also) .* | (?:latest|top|popular) \\s (?:news|stories|posts|articles|headlines)
					| share \\s (?:this|on) .* | (?:leave \\s a \\s)? (?:comments?|reply|responses)\\b.{0,20} | newsletter .* | sign \\s up .* | follow \\s us .*
					| advertisement | subscribe .* | on \\s this \\s page | table \\s of \\s contents | contents
					| 相关(?:阅读|新闻|文章|链接|推荐).* | 推荐(?:阅读|新闻)?.* | (?:热门|最新|延伸)(?:阅读|新闻|文章|推荐)?.* | 猜你喜欢.* | (?:网友)?评论.* | 目录 ) [:：]?
					""",
			Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

	private static final Pattern ADMONITION = Pattern.compile("note|warning|tip|caution|admonition|important|hint|info",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern READING_TIME = Pattern
		.compile("[\\s·|•,–-]*\\b\\d{1,3}[ -]min(?:ute)?s?[ -]read\\b\\.?(?=\\W*$)", Pattern.CASE_INSENSITIVE);

	private static final double MUCH = 0.4;

	private static final int LONGEST_FORM = 300;

	private static final int LONGEST_MARK = 8;

	private PageFurniture() {
	}

	/**
	 * Takes it out.
	 * @param body the body of the page, which is changed
	 */
	static void remove(Element body) {
		body.forEachNode(PageFurniture::removeFrom);
		body.select(UNREADABLE).remove();
		double whole = Math.max(1, body.text().length());
		for (Element element : List.copyOf(body.getAllElements())) {
			if (element != body && element.parent() != null && (hidden(element) || mark(element))) {
				element.remove();
			}
			else if (element != body && furniture(element) && element.text().length() < MUCH * whole) {
				element.remove();
			}
		}
		body.select("h2, h3, h4, h5, h6, p, strong, div").forEach(PageFurniture::removeBox);
	}

	private static void removeFrom(Node node) {
		if (node instanceof Comment) {
			node.remove();
		}
		else if (node instanceof TextNode text && text.getWholeText().contains("read")) {
			text.text(READING_TIME.matcher(text.getWholeText()).replaceFirst(""));
		}
	}

	private static boolean hidden(Element element) {
		String style = element.attr("style");
		return element.is(HIDDEN)
				|| (!style.isEmpty() && HIDING_STYLE.matcher(style.toLowerCase().replaceAll("\\s+", "")).find());
	}

	// The number of a footnote, or of a reference, as it stands in the text.
	private static boolean mark(Element element) {
		return element.normalName().equals("sup") && element.selectFirst("a[href*=#]") != null
				&& element.text().length() <= LONGEST_MARK;
	}

	private static boolean furniture(Element element) {
		String name = element.normalName();
		boolean named = NAME.matcher(element.className()).find() || NAME.matcher(element.id()).find();
		boolean furniture = named || element.is(ROLES) || switch (name) {
			// Notes and warnings in manuals are set as asides too.
			case "aside" -> !ADMONITION.matcher(element.className()).find();
			case "footer", "header" -> element.closest("article, main, blockquote") == null;
			case "form" -> element.text().length() < LONGEST_FORM;
			case "ul", "ol" -> links(element) && element.select("a[href^=#]").size() == element.select("a").size();
			default -> false;
		};
		return furniture && !name.equals("h1") && !name.equals("main") && !name.equals("article")
				&& element.selectFirst("h1, main") == null;
	}

	// A heading such as "Most read" stands above links to other articles.
	private static void removeBox(Element heading) {
		Element first = heading.firstElementChild();
		String words = (first != null && first.isBlock()) ? "" : heading.text();
		if (heading.parent() == null || words.length() > 60 || !HEADS_A_BOX.matcher(words).matches()) {
			return;
		}
		Element next = heading.nextElementSibling();
		boolean removed = false;
		while (next != null && links(next)) {
			Element after = next.nextElementSibling();
			next.remove();
			next = after;
			removed = true;
		}
		if (removed || next == null) {
			heading.remove();
		}
	}

	private static boolean links(Element element) {
		int linked = element.select("a").stream().mapToInt((link) -> link.text().length()).sum();
		return linked > 0 && linked >= 0.6 * element.text().length();
	}

}
