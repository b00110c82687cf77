#include "storage/sqlscript.h"

namespace recount
{

namespace
{

/// Finds where tokens end; everything it skips stays in the statement's text.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    bool atEnd() const { return m_pos >= m_text.size(); }
    qsizetype position() const { return m_pos; }

    /// The next token: a word in upper case, ";" or another single character; empty for space,
    /// comments and the end.
    QString next()
    {
        const QChar c = m_text.at(m_pos);
        if (c == QLatin1Char('-') && peek(1) == QLatin1Char('-'))
            return skipPast(QStringLiteral("\n"));
        if (c == QLatin1Char('/') && peek(1) == QLatin1Char('*')) {
            m_pos += 2;
            return skipPast(QStringLiteral("*/"));
        }
        if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`')) {
            // A doubled quote reads as two quoted pieces side by side, which ends at the same
            // place.
            ++m_pos;
            skipPast(QString(c));
            return QString(c);
        }
        if (c == QLatin1Char('[')) {
            skipPast(QStringLiteral("]"));
            return QStringLiteral("[");
        }
        if (c.isLetterOrNumber() || c == QLatin1Char('_'))
            return word();
        ++m_pos;
        return c.isSpace() ? QString() : QString(c);
    }

private:
    QChar peek(qsizetype ahead) const
    {
        return m_pos + ahead < m_text.size() ? m_text.at(m_pos + ahead) : QChar();
    }

    QString skipPast(const QString &end)
    {
        const qsizetype found = m_text.indexOf(end, m_pos);
        m_pos = found < 0 ? m_text.size() : found + end.size();
        return {};
    }

    QString word()
    {
        const qsizetype start = m_pos;
        while (!atEnd() &&
               (m_text.at(m_pos).isLetterOrNumber() || m_text.at(m_pos) == QLatin1Char('_')))
            ++m_pos;
        return m_text.mid(start, m_pos - start).toUpper();
    }

    const QString &m_text;
    qsizetype m_pos = 0;
};

bool beginsTrigger(const QStringList &tokens)
{
    if (tokens.value(0) != QLatin1String("CREATE"))
        return false;
    const QString second = tokens.value(1);
    return second == QLatin1String("TRIGGER") ||
           ((second == QLatin1String("TEMP") || second == QLatin1String("TEMPORARY")) &&
            tokens.value(2) == QLatin1String("TRIGGER"));
}

} // namespace

QStringList splitSql(const QString &script)
{
    QStringList statements;
    QStringList tokens;
    Scanner scanner(script);
    qsizetype start = 0;
    const auto finish = [&](qsizetype end) {
        if (!tokens.isEmpty())
            statements.append(script.mid(start, end - start).trimmed());
        tokens.clear();
        start = end + 1;
    };
    while (!scanner.atEnd()) {
        const qsizetype before = scanner.position();
        const QString token = scanner.next();
        if (token.isEmpty())
            continue;
        if (token != QLatin1String(";")) {
            tokens.append(token);
            continue;
        }
        // Inside a trigger only "; END ;" ends the statement; a CASE … END has no ';' before END.
        const bool triggerGoesOn =
            beginsTrigger(tokens) && !(tokens.last() == QLatin1String("END") && tokens.size() > 1 &&
                                       tokens.at(tokens.size() - 2) == QLatin1String(";"));
        if (triggerGoesOn)
            tokens.append(token);
        else
            finish(before);
    }
    finish(script.size());
    return statements;
}

} // namespace recount
