#include "documents/textsearch.h"

#include <QCoreApplication>

namespace recount
{

Result<QRegularExpression> searchExpression(const TextQuery &query)
{
    QString pattern = query.isExpression ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords)
        pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(pattern, options);
    // What the user wrote is judged, without what stands around it here.
    const QRegularExpression written(query.isExpression ? query.text : QString(), options);
    const QRegularExpression &wrong = written.isValid() ? expression : written;
    if (!wrong.isValid())
        return fail(
            ErrorCode::InvalidData,
            QCoreApplication::translate("TextSearch", "Not a regular expression: %1 (at %2)")
                .arg(wrong.errorString())
                .arg(wrong.patternErrorOffset() + 1),
            query.text);
    return expression;
}

QList<TextMatch> matchesIn(const QString &text, const QRegularExpression &expression, int most)
{
    QList<TextMatch> found;
    if (expression.pattern().isEmpty())
        return found;
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext() && found.size() < most) {
        const QRegularExpressionMatch match = matches.next();
        found.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return found;
}

QString replacementFor(const QRegularExpressionMatch &match, const QString &replacement,
                       bool isExpression)
{
    if (!isExpression)
        return replacement;
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        const QChar next = i + 1 < replacement.size() ? replacement.at(i + 1) : QChar();
        const bool isSign = c == u'\\' || c == u'$';
        if (isSign && next >= u'0' && next <= u'9') {
            result += match.captured(next.digitValue());
            ++i;
        } else if (c == u'\\' && (next == u'n' || next == u't' || next == u'\\')) {
            result += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next;
            ++i;
        } else {
            result += c;
        }
    }
    return result;
}

QList<TextSplice> replacementsIn(const QString &text, const QRegularExpression &expression,
                                 const QString &replacement, bool isExpression, int *count)
{
    QList<TextSplice> splices;
    *count = 0;
    if (expression.pattern().isEmpty())
        return splices;
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString inserted = replacementFor(match, replacement, isExpression);
        ++*count;
        const qsizetype begin = match.capturedStart();
        if (!splices.isEmpty() &&
            splices.constLast().position + splices.constLast().removed == begin) {
            splices.last().removed += match.capturedLength();
            splices.last().inserted += inserted;
        } else {
            splices.append({begin, match.capturedLength(), inserted});
        }
    }
    return splices;
}

} // namespace recount
