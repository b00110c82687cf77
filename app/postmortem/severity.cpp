#include "postmortem/severity.h"

#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

/// The first group is the stage's word with the level, the second one the level.
const QRegularExpression &stagePattern(SeverityStage stage)
{
    static const QRegularExpression initial = pattern(
        QStringLiteral("(\\b(?:initial(?:ly|ement)?|initiale(?:ment)?|first|d'abord)\\s*:?\\s*"
                       "((?:P|SEV|S)[-\\s]?[0-5]\\b))"));
    static const QRegularExpression peak =
        pattern(QStringLiteral("(\\b(?:peak|pic)\\s*:?\\s*((?:P|SEV|S)[-\\s]?[0-5]\\b))"));
    static const QRegularExpression final =
        pattern(QStringLiteral("((?:\\bfinal(?:ly|e|ement)?|\\bfinalement|→|->)\\s*:?\\s*"
                               "((?:P|SEV|S)[-\\s]?[0-5]\\b))"));
    return stage == SeverityStage::Initial ? initial : stage == SeverityStage::Peak ? peak : final;
}

QString stageWord(SeverityStage stage, const QString &lang)
{
    const bool isFrench = lang == u"fr";
    switch (stage) {
    case SeverityStage::Initial:
        return isFrench ? QStringLiteral("initiale") : QStringLiteral("initial");
    case SeverityStage::Peak:
        return isFrench ? QStringLiteral("pic") : QStringLiteral("peak");
    case SeverityStage::Final:
        break;
    }
    return isFrench ? QStringLiteral("finale") : QStringLiteral("final");
}

const QRegularExpression &levelPattern()
{
    static const QRegularExpression level =
        pattern(QStringLiteral("\\b((P|SEV|S)[-\\s]?)([0-5])\\b"));
    return level;
}

/// The digit of "P3", "sev-3", "3"; empty when it is no level.
QString digitOf(const QString &level)
{
    static const QRegularExpression words =
        pattern(QStringLiteral("^\\s*(?:(?:P|SEV|S)[-\\s]?)?([0-5])\\s*$"));
    return words.match(level).captured(1);
}

int levelAt(const QString &words, SeverityStage stage, int otherwise)
{
    const QString level = severityAt(words, stage);
    return level.isEmpty() ? otherwise : level.back().digitValue();
}

} // namespace

Severity readSeverity(const Passage &words)
{
    Severity severity;
    severity.words = words;
    const auto match = levelPattern().match(words.text);
    if (!match.hasMatch())
        return severity;
    severity.scheme =
        match.captured(2).toUpper() == u"P" ? QStringLiteral("P") : QStringLiteral("SEV");
    const int written = match.captured(3).toInt();
    severity.level = std::min(written, levelAt(words.text, SeverityStage::Peak, written));
    severity.initialLevel = levelAt(words.text, SeverityStage::Initial, written);
    severity.finalLevel = levelAt(words.text, SeverityStage::Final, written);
    return severity;
}

QString severityAt(const QString &words, SeverityStage stage)
{
    return stagePattern(stage).match(words).captured(2);
}

QString severityWith(const QString &words, SeverityStage stage, const QString &level,
                     const QString &lang)
{
    const QString digit = digitOf(level);
    if (digit.isEmpty() && !level.trimmed().isEmpty())
        return words;
    const auto first = levelPattern().match(words);
    const QString written = (first.hasMatch() ? first.captured(1) : QStringLiteral("P")) + digit;
    QString text = words;
    const auto known = stagePattern(stage).match(words);
    if (known.hasMatch() && !digit.isEmpty())
        return text.replace(known.capturedStart(2), known.capturedLength(2), written);
    if (known.hasMatch()) {
        text.remove(known.capturedStart(1), known.capturedLength(1));
        static const QRegularExpression left(QStringLiteral(
            "\\s*\\(\\s*\\)|(?<=\\()\\s*[,;]\\s*|\\s*[,;]\\s*(?=[,;)])|\\s*[,;]\\s*$"));
        return text.remove(left).trimmed();
    }
    if (digit.isEmpty())
        return words;
    const QString said = stageWord(stage, lang) + u' ' + written;
    if (!first.hasMatch())
        return QString(words.isEmpty() ? written : words) + QStringLiteral(" (") + said + u')';
    // Beside the other stages where there are some.
    const auto beside = [&words](SeverityStage other) {
        const auto match = stagePattern(other).match(words);
        const qsizetype end = match.capturedEnd(1);
        const bool isInParentheses =
            match.hasMatch() && words.lastIndexOf(u'(', end) > words.lastIndexOf(u')', end - 1);
        return isInParentheses ? match : QRegularExpressionMatch();
    };
    for (const SeverityStage other : {SeverityStage::Peak, SeverityStage::Final}) {
        if (const auto match = beside(other); stage < other && match.hasMatch())
            return text.insert(match.capturedStart(1), said + QStringLiteral(", "));
    }
    for (const SeverityStage other : {SeverityStage::Peak, SeverityStage::Initial}) {
        if (const auto match = beside(other); other < stage && match.hasMatch())
            return text.insert(match.capturedEnd(1), QStringLiteral(", ") + said);
    }
    return text.trimmed() + QStringLiteral(" (") + said + u')';
}

} // namespace recount
