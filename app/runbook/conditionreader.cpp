#include "runbook/conditionreader.h"

#include "documents/plainwords.h"
#include "runbook/runbookheadings.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace recount
{

namespace
{

using Test = BranchCondition::Test;
using Comparison = BranchCondition::Comparison;

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype longestCondition = 1000;
constexpr int deepest = 8;

/// What stands between ticks, quotes or slashes is put aside; each is one of these characters.
constexpr char16_t firstMark = 0xe000;
constexpr int mostMarks = 0x100;
constexpr const char *oneMark = "[\\x{e000}-\\x{e0ff}]";

/// A condition with its literal texts put aside.
struct Reduced {
    QString text;
    QStringList literals;

    QString literal(const QString &mark) const
    {
        return literals.at(mark.at(0).unicode() - firstMark);
    }
    /// With the literal texts in their places, without the marks around them.
    QString restored(const QString &part) const
    {
        QString words;
        for (const QChar c : part) {
            const int index = c.unicode() - firstMark;
            words += index >= 0 && index < literals.size() ? literals.at(index) : QString(c);
        }
        return words;
    }
};

/// The text of a code span that opens at `at`, and where it ends; nothing when it never does.
std::optional<std::pair<QString, qsizetype>> codeAt(const QString &text, qsizetype at)
{
    qsizetype ticks = 0;
    while (at + ticks < text.size() && text.at(at + ticks) == u'`')
        ++ticks;
    for (qsizetype i = at + ticks; i < text.size(); ++i) {
        qsizetype run = 0;
        while (i + run < text.size() && text.at(i + run) == u'`')
            ++run;
        if (run == ticks) {
            QString inside = text.mid(at + ticks, i - at - ticks);
            if (inside.size() > 1 && inside.startsWith(u' ') && inside.endsWith(u' ') &&
                !inside.trimmed().isEmpty())
                inside = inside.sliced(1, inside.size() - 2);
            return std::pair(inside, i + run);
        }
        i += std::max<qsizetype>(run - 1, 0);
    }
    return {};
}

Reduced reduced(const QString &markdown)
{
    static const QRegularExpression expression(
        QStringLiteral("\\G/(?:[^/\\\\]|\\\\.)+/(?=\\s|$|\\))"));
    Reduced found;
    const auto put = [&found](const QString &literal) {
        found.text += QChar(char16_t(firstMark + found.literals.size()));
        found.literals.append(literal);
    };
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QChar c = markdown.at(i);
        if (c.unicode() >= firstMark && c.unicode() < firstMark + mostMarks)
            continue;
        const bool isFull = found.literals.size() >= mostMarks;
        if (c == u'`' && !isFull) {
            if (const auto code = codeAt(markdown, i)) {
                put(code->first);
                i = code->second - 1;
                continue;
            }
        }
        const QChar closing = c == u'"' ? u'"' : c == u'“' ? u'”' : c == u'«' ? u'»' : u'\0';
        if (closing != u'\0' && !isFull) {
            const qsizetype end = markdown.indexOf(closing, i + 1);
            if (end > i + 1) {
                put(markdown.mid(i + 1, end - i - 1).trimmed());
                i = end;
                continue;
            }
        }
        if (c == u'/' && !isFull && (i == 0 || markdown.at(i - 1).isSpace())) {
            if (const auto match = expression.match(markdown, i); match.hasMatch()) {
                put(match.captured());
                i = match.capturedEnd() - 1;
                continue;
            }
        }
        if (c == u'*' && i + 1 < markdown.size() && markdown.at(i + 1) == u'*') {
            ++i;
            continue;
        }
        found.text += c == u'’' ? QChar(u'\'') : c;
    }
    found.text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    found.text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    found.text = found.text.simplified();
    return found;
}

QRegularExpression pattern(const QString &expression)
{
    QString text = expression;
    text.replace(QLatin1String("%L"), QLatin1String("(") + QLatin1String(oneMark) + u')');
    return QRegularExpression(text, anyCase);
}

/// `/x/` and `x` are the expression x.
QString expressionIn(const QString &literal)
{
    const bool isBetween = literal.size() > 2 && literal.startsWith(u'/') && literal.endsWith(u'/');
    return isBetween ? literal.sliced(1, literal.size() - 2) : literal;
}

const QString subject =
    QStringLiteral("(?:(?:the |its |your |la |le |les |l')?(?:command |commande )?"
                   "(?:outputs?|logs?|results?|responses?|answers?|it|they|status|sortie|journal|"
                   "journaux|résultat|"
                   "réponse|elle|il|state|état|container|conteneur)\\s+)?");

const QString comparisons = QStringLiteral(
    "(<=|=<|≤|>=|≥|!=|≠|<>|==|=|<|>|"
    "(?:is |are |stays |takes |est |sont |reste |dure )?(?:"
    "less than|fewer than|lower than|below|under|moins de|moins que|inférieur(?:e|es|s)? à|sous|"
    "more than|greater than|higher than|above|over|exceeds|longer than|plus de|plus que|"
    "supérieur(?:e|es|s)? à|dépasse|au-dessus de|au-delà de|"
    "at most|no more than|au plus|at least|no less than|au moins|"
    "not equal to|not|différent(?:e|es|s)? de|equals|equal to|égal(?:e|es|s)? à|is|are|est)\\s)");

Comparison comparisonOf(const QString &words)
{
    static const std::array<std::pair<QRegularExpression, Comparison>, 6> table{{
        {QRegularExpression(QStringLiteral("<=|=<|≤|at most|no more|au plus"), anyCase),
         Comparison::AtMost},
        {QRegularExpression(QStringLiteral(">=|≥|at least|no less|au moins"), anyCase),
         Comparison::AtLeast},
        {QRegularExpression(QStringLiteral("!=|≠|<>|\\bnot\\b|différent"), anyCase),
         Comparison::NotEqual},
        {QRegularExpression(QStringLiteral("<|less|fewer|lower|below|under|moins|inférieur|sous"),
                            anyCase),
         Comparison::Less},
        {QRegularExpression(QStringLiteral(">|more|greater|higher|above|over|exceeds|longer|plus|"
                                           "supérieur|dépasse|au-de"),
                            anyCase),
         Comparison::More},
        {QRegularExpression(QStringLiteral(".")), Comparison::Equal},
    }};
    for (const auto &[expression, comparison] : table) {
        if (expression.match(words).hasMatch())
            return comparison;
    }
    return Comparison::Equal;
}

const QString numberPattern = QStringLiteral(
    "([-+−]?\\d{1,18}(?:[ \\x{a0}\\x{202f},]\\d{3}(?!\\d))*(?:[.,]\\d{1,20})?(?:e[-+]?\\d{1,3})?)");

double numberIn(const QString &words)
{
    static const QRegularExpression thousands(
        QStringLiteral("[ \\x{a0}\\x{202f},](?=\\d{3}(?!\\d))"));
    QString text = words;
    text.remove(thousands).replace(u',', u'.').replace(u'−', u'-');
    return text.toDouble();
}

/// "restarts > 3", "below 1 GB", "number in `/x(\d+)/` ≥ 5 %", "5 or more".
std::optional<BranchCondition> readNumber(const Reduced &condition)
{
    static const QRegularExpression general(
        QStringLiteral("^([^<>=≤≥≠]{0,60}?)\\s*") + comparisons + QStringLiteral("\\s*") +
            numberPattern +
            QStringLiteral("\\s*(%|°C|[\\p{L}µ][\\p{L}/%²]{0,11})?(?:\\s*\\([^()]*\\))?$"),
        anyCase);
    static const QRegularExpression orMore(
        QStringLiteral("^(.{0,60}?)\\s*\\b") + numberPattern +
            QStringLiteral("\\s*(%|°C|[\\p{L}µ][\\p{L}/%²]{0,11})? (?:or|ou) "
                           "(more|less|fewer|plus|moins|above|below)$"),
        anyCase);
    static const QRegularExpression within(
        pattern(QStringLiteral("^(.*?)\\s*(?:\\bin|\\bdans) %L$")));
    static const QRegularExpression lines(
        QStringLiteral("^(?:(?:number|count|nombre) (?:of |de )|the |les )?(?:lines?|rows?|lignes?)"
                       "(?: (?:count|of output|de sortie))?$"),
        anyCase);
    static const QRegularExpression exitCode(
        QStringLiteral(
            "^(?:the |le |its |son )?(?:(?:exit|return)(?: (?:code|status|value))?|exits "
            "with|returns|code de (?:sortie|retour))$"),
        anyCase);
    static const QRegularExpression inStep(
        QStringLiteral(
            "^(?:(?:the )?time in (?:the |this )?step|(?:le )?temps dans l'étape|(?:it|the "
            "step|the command|this) takes?|takes?|lasts?|dure|prend|duration|durée|time|"
            "temps|(?:it|the step|this|elle|il|l'étape|ça) (?:lasts?|dure|prend))?$"),
        anyCase);
    static const QRegularExpression noLabel(
        QStringLiteral(
            "^(?:(?:the |its |le |la )?(?:number|value|count|nombre|valeur|result|output|"
            "résultat|sortie|it|there (?:is|are)|il y a|answer|réponse))?$"),
        anyCase);

    QString label;
    QString unit;
    BranchCondition found;
    QString compared;
    if (const auto match = general.match(condition.text); match.hasMatch()) {
        label = match.captured(1);
        compared = match.captured(2);
        found.comparison = comparisonOf(compared);
        found.value = numberIn(match.captured(3));
        unit = match.captured(4);
    } else if (const auto other = orMore.match(condition.text); other.hasMatch()) {
        label = other.captured(1);
        found.comparison = comparisonOf(other.captured(4)) == Comparison::Less
                               ? Comparison::AtMost
                               : Comparison::AtLeast;
        found.value = numberIn(other.captured(2));
        unit = other.captured(3);
    } else {
        return {};
    }
    label = label.trimmed();
    const bool isTime = durationIn(QString(u"1 " + unit)).has_value();
    const bool isLonger =
        compared.contains(u"longer") || compared.contains(u"take") || compared.contains(u"dure");
    if (isTime && inStep.match(label).hasMatch() && (!label.isEmpty() || isLonger)) {
        found.test = Test::MinutesInStep;
        found.value *= durationIn(QString(u"1 " + unit)).value_or(1);
        return found;
    }
    if (unit.isEmpty() && exitCode.match(label).hasMatch()) {
        found.test = Test::ExitCode;
        return found;
    }
    static const QRegularExpression lineUnit(QStringLiteral("^(?:lines?|rows?|lignes?)$"), anyCase);
    if ((unit.isEmpty() && lines.match(label).hasMatch()) ||
        (noLabel.match(label).hasMatch() && lineUnit.match(unit).hasMatch())) {
        found.test = Test::LineCount;
        return found;
    }
    found.test = Test::Number;
    found.unit = unit;
    if (const auto match = within.match(label); match.hasMatch()) {
        found.text = expressionIn(condition.literal(match.captured(2)));
        label = match.captured(1).trimmed();
    }
    if (!noLabel.match(label).hasMatch())
        found.label = condition.restored(label);
    if (found.label.count(u' ') > 3)
        return {};
    return found;
}

std::optional<BranchCondition> readLiteral(const Reduced &condition)
{
    static const QRegularExpression matching(pattern(
        QStringLiteral("^") + subject +
        QStringLiteral("(?:matches|match|matching|correspond(?:ent)? à)(?: the| a| la| "
                       "l'| une)?(?: ?(?:pattern|regex|regular expression|expression|motif))? "
                       "?%L$")));
    static const QRegularExpression equal(pattern(
        QStringLiteral("^") + subject +
        QStringLiteral("(?:equals|equal to|is equal to|is exactly|exactly|is only|==?|(?:est )?"
                       "égale? à|est exactement|exactement|vaut) %L$")));
    static const QRegularExpression lacking(pattern(
        QStringLiteral("^(?:.{0,40}?\\b)?(?:(?:does not|doesn't|do not|don't|must not) "
                       "(?:contain|include|show|say|mention|list|print|have)|has no|have no|"
                       "shows no|there is no|there are no|is not|isn't|are not|no|without|"
                       "not|ne (?:contient|montre|affiche|dit|mentionne) (?:pas|aucun)|n'est "
                       "pas|n'a pas|il n'y a pas(?: de)?|pas de|sans|aucun)(?: a| an| any| "
                       "the| de)? %L$|^%L (?:is |are |est )?(?:missing|absent|not there|not "
                       "(?:shown|present|listed|found)|manque|absent)$")));
    static const QRegularExpression containing(pattern(
        QStringLiteral("^(?:.{0,40}?\\b)?(?:contains?|containing|includes?|shows?|showing|"
                       "says?|has|have|mentions?|reads?|lists?|prints?|displays?|reports?|"
                       "returns?|you (?:see|get|find|read)|there (?:is|are)|is|are|with|sees?|"
                       "contient|contiennent|affiche|montre|indique|dit|comporte|mentionne|"
                       "renvoie|vous (?:voyez|lisez|obtenez)|on (?:voit|lit)|il y a|est|sont|"
                       "avec)(?: a| an| any| the| un| une| le| la| des)?(?: (?:line|word|"
                       "words|error|message|erreur|ligne|mot))? ?%L(?: (?:errors?|messages?|"
                       "lines?|status|appears?|in .{1,40}|dans .{1,40}))?$|"
                       "^%L(?: (?:errors?|messages?|lines?))?(?: (?:is |are |est )?(?:shown|"
                       "appears?|present|there|listed|found|apparaît|présent))?$")));
    const auto firstLiteral = [&condition](const QRegularExpressionMatch &match) {
        return condition.literal(match.capturedLength(1) > 0 ? match.captured(1)
                                                             : match.captured(2));
    };
    BranchCondition found;
    if (const auto match = matching.match(condition.text); match.hasMatch()) {
        found.test = Test::Matches;
        found.text = expressionIn(firstLiteral(match));
    } else if (const auto same = equal.match(condition.text); same.hasMatch()) {
        found.test = Test::Equals;
        found.text = firstLiteral(same);
    } else if (const auto without = lacking.match(condition.text); without.hasMatch()) {
        found.test = Test::NotContains;
        found.text = firstLiteral(without);
    } else if (const auto with = containing.match(condition.text); with.hasMatch()) {
        found.test = Test::Contains;
        found.text = firstLiteral(with);
    } else {
        return {};
    }
    return found.text.isEmpty() ? std::nullopt : std::optional(found);
}

std::optional<BranchCondition> readPlainWords(const Reduced &condition)
{
    static const QRegularExpression otherwise(
        QStringLiteral(
            "^(?:anything else|everything else|any other (?:output|result|case|answer)|in "
            "(?:any|all) other cases?|otherwise|else|if not|none of (?:these|the above|"
            "them)|all other cases|default|sinon|autrement|autre chose|tout autre "
            "(?:résultat|cas)|toute autre (?:sortie|réponse)|dans (?:tous les autres cas|"
            "les autres cas|tout autre cas)|autre|par défaut|tout le reste|rien de tout "
            "cela)$"),
        anyCase);
    static const QRegularExpression empty(
        QStringLiteral("^") + subject +
            QStringLiteral(
                "(?:(?:is|are|comes? back|stays|est|sont|reste) )?(?:empty|blank|vide|no "
                "(?:output|results?|rows?|lines?|answer)|nothing(?: (?:is )?(?:shown|"
                "printed|returned|comes back))?|shows nothing|prints nothing|returns "
                "nothing|rien|aucune? (?:sortie|ligne|résultat)|n'affiche rien)$"),
        anyCase);
    static const QRegularExpression filled(
        QStringLiteral("^") + subject +
            QStringLiteral(
                "(?:(?:is not|isn't|are not|n'est pas|ne sont pas|not|non) (?:empty|blank|"
                "vide)|any output|any lines?|n'importe quelle sortie|some output)$"),
        anyCase);
    static const QRegularExpression failed(
        QStringLiteral("^(?:(?:a )?non[- ]zero exit(?: code| status)?|exits? (?:with )?non[- ]zero|"
                       "code de sortie non nul)$"),
        anyCase);
    BranchCondition found;
    if (otherwise.match(condition.text).hasMatch()) {
        found.test = Test::Otherwise;
    } else if (empty.match(condition.text).hasMatch()) {
        found.test = Test::Empty;
    } else if (filled.match(condition.text).hasMatch()) {
        found.test = Test::NotEmpty;
    } else if (failed.match(condition.text).hasMatch()) {
        found.test = Test::ExitCode;
        found.comparison = Comparison::NotEqual;
    } else {
        static const QRegularExpression exitCode(
            QStringLiteral("^(?:the |le |its |son )?(?:(?:exit|return)(?: (?:code|status))?|exits "
                           "with|code de (?:sortie|retour))(?: is| est)? (-?\\d{1,6})$"),
            anyCase);
        const auto match = exitCode.match(condition.text);
        if (!match.hasMatch())
            return {};
        found.test = Test::ExitCode;
        found.value = match.captured(1).toDouble();
    }
    return found;
}

/// Divides at a word that stands in no parentheses.
QStringList divided(const QString &text, const QRegularExpression &word)
{
    QList<std::pair<qsizetype, qsizetype>> places;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        places.append({match.capturedStart(), match.capturedEnd()});
    }
    QStringList parts;
    int depth = 0;
    qsizetype begin = 0;
    qsizetype place = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text.at(i) == u'(' ? 1 : text.at(i) == u')' ? -1 : 0;
        while (place < places.size() && places.at(place).first < i)
            ++place;
        if (depth == 0 && place < places.size() && places.at(place).first == i) {
            parts.append(text.mid(begin, i - begin).trimmed());
            begin = places.at(place).second;
            i = begin - 1;
        }
    }
    parts.append(text.mid(begin).trimmed());
    return parts;
}

/// Whether the first parenthesis is closed by the last character.
bool isInParentheses(const QString &text)
{
    if (!text.startsWith(u'(') || !text.endsWith(u')'))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text.at(i) == u'(' ? 1 : text.at(i) == u')' ? -1 : 0;
        if (depth == 0)
            return i + 1 == text.size();
    }
    return false;
}

QString withoutIf(const QString &text)
{
    static const QRegularExpression before(
        QStringLiteral("^(?:(?:else |otherwise |and |sinon )?(?:if|when|in case|as long as|once|si|"
                       "quand|lorsque)\\s+|s'(?=il))"),
        anyCase);
    static const QRegularExpression behind(QStringLiteral("[\\s,:;.!…]+$"));
    QString words = text.trimmed();
    words.remove(before);
    return words.remove(behind);
}

class ConditionParser
{
public:
    explicit ConditionParser(const QString &markdown) : m_condition(reduced(markdown)) {}

    BranchCondition read() const { return part(withoutIf(m_condition.text), 0, true); }

private:
    BranchCondition part(const QString &text, int depth, bool takesWords) const;
    std::optional<BranchCondition> joined(const QStringList &parts, Test test, int depth) const;
    BranchCondition wordsOf(const QString &text) const;
    bool isLiteral(const QString &text) const
    {
        return text.size() == 1 && text.at(0).unicode() >= firstMark &&
               text.at(0).unicode() < firstMark + mostMarks;
    }

    Reduced m_condition;
};

BranchCondition ConditionParser::wordsOf(const QString &text) const
{
    BranchCondition found;
    found.test = Test::Words;
    found.text = plainWords(m_condition.restored(text));
    return found;
}

/// Nothing when one of the parts is not understood; words in parentheses are.
std::optional<BranchCondition> ConditionParser::joined(const QStringList &parts, Test test,
                                                       int depth) const
{
    BranchCondition found;
    found.test = test;
    for (const QString &text : parts) {
        const BranchCondition read = part(text, depth + 1, isInParentheses(text));
        if (read.test == Test::Words && !isInParentheses(text))
            return {};
        found.parts.append(read);
    }
    // "does not contain a or b" contains none of them.
    const bool isLacking = parts.size() > 1 && found.parts.constFirst().test == Test::NotContains &&
                           std::all_of(parts.begin() + 1, parts.end(),
                                       [this](const QString &text) { return isLiteral(text); });
    if (isLacking) {
        found.parts.first().test = Test::Contains;
        found.test = Test::None;
    }
    return found;
}

BranchCondition ConditionParser::part(const QString &text, int depth, bool takesWords) const
{
    static const QRegularExpression orWord(QStringLiteral("(?:,? or |,? ou | \\|\\| )"), anyCase);
    static const QRegularExpression andWord(QStringLiteral("(?:,? and |,? et | && )"), anyCase);
    static const QRegularExpression none(
        QStringLiteral("^(?:none of|not|aucun de|aucune de|ni) ?(\\(.*\\))$"), anyCase);
    Reduced condition = m_condition;
    condition.text = text;
    if (depth > deepest || text.isEmpty())
        return wordsOf(text);
    if (isInParentheses(text))
        return part(withoutIf(text.sliced(1, text.size() - 2)), depth + 1, takesWords);
    if (const auto match = none.match(text);
        match.hasMatch() && isInParentheses(match.captured(1))) {
        const QString inner = match.captured(1);
        if (auto found =
                joined(divided(inner.sliced(1, inner.size() - 2), orWord), Test::None, depth))
            return *found;
    }
    if (const auto found = readPlainWords(condition))
        return *found;
    bool isJoined = false;
    for (const auto &[word, test] :
         {std::pair(&orWord, Test::Any), std::pair(&andWord, Test::All)}) {
        const QStringList parts = divided(text, *word);
        if (parts.size() < 2)
            continue;
        if (const auto found = joined(parts, test, depth))
            return *found;
        isJoined = true;
        break;
    }
    // "5 or more" is one number.
    if (const auto found = readNumber(condition); found && (!isJoined || found->label.isEmpty()))
        return *found;
    if (isJoined)
        return wordsOf(text);
    if (const auto found = readLiteral(condition))
        return *found;
    return wordsOf(text);
}

} // namespace

BranchCondition readCondition(const QString &markdown)
{
    if (markdown.size() > longestCondition) {
        BranchCondition words;
        words.text = plainWords(markdown.left(longestCondition));
        return words;
    }
    return ConditionParser(markdown).read();
}

} // namespace recount
