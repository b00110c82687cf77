#include "checks/suppression.h"

#include "documents/frontmatter.h"
#include "documents/sections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Suppression)
};

/// The heading of level 1 that a document begins with names it and begins no section.
bool isTitle(const QList<DocumentSection> &sections, qsizetype index)
{
    return index == 0 && sections.constFirst().level == 1;
}

/// The innermost section of a place; -1 when it is above all of them.
qsizetype sectionAt(const QList<DocumentSection> &sections, qsizetype place)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const ByteRange &whole = sections.at(i).whole;
        if (!isTitle(sections, i) && whole.begin <= place && place < whole.end)
            found = i;
    }
    return found;
}

QList<Suppression> read(const SourceText &source, const QList<MarkdownBlock> &blocks,
                        const Prose &prose, const QString &prefix)
{
    static const QRegularExpression comment(QStringLiteral("<!--\\s*recount:ignore\\b(.*?)-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpression rule(QLatin1String("\\b") + prefix + QLatin1String("\\d{2}\\b"));
    static const QRegularExpression field(
        QStringLiteral("\\b(until|by|reason)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s\"]+))"));
    QList<Suppression> found;
    if (!prose.withoutCode().contains(QLatin1String("recount:ignore")))
        return found;
    const QList<DocumentSection> sections = documentSections(source, blocks);
    auto comments = comment.globalMatch(prose.withoutCode());
    while (comments.hasNext()) {
        const auto match = comments.next();
        Suppression one;
        one.range = prose.bytes(match.capturedStart(), match.capturedLength());
        QString words = match.captured(1);
        auto fields = field.globalMatch(words);
        while (fields.hasNext()) {
            const auto pair = fields.next();
            const QString value = QString(pair.captured(2) + pair.captured(3)).simplified();
            if (pair.captured(1) == u"until") {
                one.untilText = value;
                one.until = QDate::fromString(value, Qt::ISODate);
            } else if (pair.captured(1) == u"by") {
                one.by = value;
            } else {
                one.reason = value;
            }
        }
        words.remove(field);
        auto rules = rule.globalMatch(words);
        while (rules.hasNext())
            one.rules.append(rules.next().captured());
        const qsizetype section = sectionAt(sections, one.range.begin);
        one.scope = section < 0 ? ByteRange{0, source.size()} : sections.at(section).whole;
        found.append(one);
    }
    return found;
}

/// What is wrong with it; empty when it counts.
QString problemOf(const Suppression &one, const SuppressionInput &input)
{
    const QDate &today = input.today;
    const QStringList known = input.rules.ids();
    const bool allKnown = std::all_of(one.rules.begin(), one.rules.end(),
                                      [&](const QString &id) { return known.contains(id); });
    if (one.rules.isEmpty() || !allKnown)
        return Texts::tr("This comment hides nothing: name the check, as in “%1”.")
            .arg(known.at(known.size() / 3));
    const QString rules = one.rules.join(QLatin1String(", "));
    if (one.reason.isEmpty())
        return Texts::tr("%1 is not hidden: the comment has no reason. Add reason=\"…\".")
            .arg(rules);
    if (!one.until.isValid() && !one.untilText.isEmpty())
        return Texts::tr("%1 is not hidden: “%2” is no day. Write until=2026-12-31.")
            .arg(rules, one.untilText);
    if (!one.until.isValid())
        return Texts::tr("%1 is not hidden: the comment has no last day. Add until=2026-12-31.")
            .arg(rules);
    if (one.by.isEmpty())
        return Texts::tr("%1 is not hidden: the comment does not say by whom. Add by=…").arg(rules);
    if (today.isValid() && one.until < today)
        return Texts::tr("%1 was hidden until %2. Look again, then remove the comment or give it a "
                         "later day.")
            .arg(rules, one.until.toString(Qt::ISODate));
    return {};
}

/// Nothing in it may end the comment or its quotation.
QString commentValue(QString value)
{
    value.replace(u'"', u'\'').replace(u'<', u'(').replace(u'>', u')');
    while (value.contains(QLatin1String("--")))
        value.replace(QLatin1String("--"), QLatin1String("-"));
    return value.simplified();
}

} // namespace

QList<Suppression> suppressionsIn(const SourceText &source, const RuleCatalogue &rules)
{
    const QList<MarkdownBlock> blocks = markdownBlocks(source);
    return read(source, blocks, Prose(source, blocks), rules.prefix());
}

void applySuppressions(const SuppressionInput &input, QList<Finding> &findings)
{
    const QString told = input.rules.suppressionId();
    for (const Suppression &one :
         read(input.source, input.blocks, input.prose, input.rules.prefix())) {
        const QString problem = problemOf(one, input);
        if (!problem.isEmpty()) {
            const auto severity = input.rules.severity(told, input.profile);
            if (!severity)
                continue;
            Finding finding{told, *severity, one.range, problem, {}, {}};
            if (one.until.isValid() && one.until < input.today)
                offer(&finding, Texts::tr("Remove the comment"), {one.range, {}});
            findings.append(finding);
            continue;
        }
        const bool ofDocument = one.scope.size() == input.source.size();
        findings.removeIf([&](const Finding &finding) {
            const bool isInside =
                finding.range.isEmpty()
                    ? ofDocument
                    : one.scope.begin <= finding.range.begin && finding.range.begin < one.scope.end;
            return finding.rule != told && one.rules.contains(finding.rule) && isInside;
        });
    }
}

TextPatch suppressionPatch(const SourceText &source, const Finding &finding, const QString &reason,
                           const QDate &until, const QString &by)
{
    const QList<DocumentSection> sections = documentSections(source, markdownBlocks(source));
    const qsizetype section =
        finding.range.isEmpty() ? -1 : sectionAt(sections, finding.range.begin);
    qsizetype place = source.mark().end;
    if (section >= 0)
        place = sections.at(section).heading.end;
    else if (!sections.isEmpty() && isTitle(sections, 0))
        place = sections.constFirst().heading.end;
    else if (const auto matter = readFrontMatter(source))
        place = matter->range.end;
    const QByteArray end = source.lineEndBefore(place);
    const QString who = commentValue(by);
    const QString comment =
        QStringLiteral("<!-- recount:ignore %1 until=%2 by=%3 reason=\"%4\" -->")
            .arg(finding.rule, until.toString(Qt::ISODate),
                 who.contains(u' ') ? QString(u'"' + who + u'"') : who, commentValue(reason));
    QByteArray text = comment.toUtf8() + end;
    // A heading in the last line may have no line end, and one that is underlined needs none more.
    const bool needsEnd = place > 0 && place == source.size() && !source.endsWithLineEnd();
    if (needsEnd)
        text.prepend(end);
    if (place > source.mark().end)
        text.prepend(end);
    const int next = source.lineAt(place);
    const bool isFollowed = place < source.size() && !source.isBlank(next);
    if (isFollowed)
        text += end;
    return {{place, place}, text};
}

} // namespace recount
