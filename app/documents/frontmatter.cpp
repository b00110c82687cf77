#include "documents/frontmatter.h"

#include <QRegularExpression>

namespace recount
{

namespace
{

/// A front matter is small; what begins with a rule and has another one much later is none.
constexpr int mostLines = 200;

bool isFence(const SourceText &source, int line)
{
    const QByteArray text = source.slice(source.line(line)).toByteArray();
    return text.startsWith("---") && text.sliced(3).trimmed().isEmpty();
}

QString unquoted(const QString &written)
{
    const bool quoted = written.size() >= 2 && written.front() == written.back();
    if (quoted && written.front() == u'"') {
        QString inside = written.sliced(1, written.size() - 2);
        QString value;
        for (qsizetype i = 0; i < inside.size(); ++i) {
            if (inside.at(i) == u'\\' && i + 1 < inside.size())
                ++i;
            value += inside.at(i);
        }
        return value;
    }
    if (quoted && written.front() == u'\'')
        return written.sliced(1, written.size() - 2)
            .replace(QLatin1String("''"), QLatin1String("'"));
    return written;
}

QString quoted(const QString &value)
{
    static const QRegularExpression plain(
        QStringLiteral("^[\\p{L}\\p{N}/_.][\\p{L}\\p{N} /_.+()-]*$"));
    static const QRegularExpression word(QStringLiteral("^(true|false|yes|no|on|off|null)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (plain.match(value).hasMatch() && !value.endsWith(u' ') && !word.match(value).hasMatch())
        return value;
    QString escaped = value;
    escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

std::optional<FrontMatterEntry> readEntry(const SourceText &source, int number)
{
    const ByteRange line = source.line(number);
    const QByteArrayView text = source.slice(line);
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0 || text.front() == ' ' || text.front() == '#' || text.front() == '-')
        return {};
    qsizetype begin = colon + 1;
    qsizetype end = text.size();
    if (begin < end && text.at(begin) != ' ' && text.at(begin) != '\t')
        return {};
    while (begin < end && (text.at(begin) == ' ' || text.at(begin) == '\t'))
        ++begin;
    while (end > begin && (text.at(end - 1) == ' ' || text.at(end - 1) == '\t'))
        --end;
    const ByteRange value{line.begin + begin, line.begin + end};
    return FrontMatterEntry{source.text({line.begin, line.begin + colon}).trimmed(),
                            unquoted(source.text(value)), number, value};
}

} // namespace

QString FrontMatter::value(const QString &key) const
{
    for (const FrontMatterEntry &entry : entries) {
        if (entry.key == key)
            return entry.value;
    }
    return {};
}

std::optional<FrontMatter> readFrontMatter(const SourceText &source)
{
    if (source.lineCount() == 0 || !isFence(source, 0))
        return {};
    FrontMatter matter;
    for (int line = 1; line < std::min(source.lineCount(), mostLines); ++line) {
        if (isFence(source, line)) {
            matter.lastLine = line;
            matter.range = source.lines(0, line);
            return matter;
        }
        if (const auto entry = readEntry(source, line))
            matter.entries.append(*entry);
    }
    return {};
}

TextPatch setFrontMatterValue(const SourceText &source, const QString &key, const QString &value)
{
    QString oneLine = value;
    oneLine.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar &c : oneLine) {
        if (c == u'\n' || c == u'\r')
            c = u' ';
    }
    const QByteArray written = quoted(oneLine).toUtf8();
    const auto matter = readFrontMatter(source);
    const qsizetype begin = source.mark().end;
    const QByteArray end = source.lineEndBefore(begin);
    if (!matter) {
        return {{begin, begin}, "---" + end + key.toUtf8() + ": " + written + end + "---" + end};
    }
    for (const FrontMatterEntry &entry : matter->entries) {
        if (entry.key != key)
            continue;
        const bool touchesColon = source.bytes().at(entry.valueRange.begin - 1) == ':';
        return {entry.valueRange, (touchesColon ? " " : "") + written};
    }
    const qsizetype at = source.line(matter->lastLine).begin;
    return {{at, at}, key.toUtf8() + ": " + written + end};
}

} // namespace recount
