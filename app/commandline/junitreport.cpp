#include "commandline/checkreport.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace recount
{

namespace
{

/// XML has no way to write most control characters, nor half a pair of surrogates.
QString xmlText(const QString &text)
{
    QString safe = text;
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const QChar character = safe.at(i);
        if (character.isHighSurrogate() && i + 1 < safe.size() && safe.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        const ushort code = character.unicode();
        const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
        if (isControl || character.isSurrogate() || code >= 0xfffe)
            safe[i] = QChar::ReplacementCharacter;
    }
    return safe;
}

QString lineOf(const CheckedFile &file, const PlacedFinding &placed)
{
    return QStringLiteral("%1:%2:%3: %4: %5")
        .arg(file.path, QString::number(placed.begin.line), QString::number(placed.begin.column),
             severityName(placed.finding.severity), placed.finding.text);
}

/// The findings of one rule in one file.
struct RuleCase {
    Rule rule;
    QStringList failures;
    QStringList others; ///< that `--fail-on` lets pass
    Finding::Severity worst = Finding::Severity::Hint;
    QString first;
};

QList<RuleCase> casesOf(const CheckReport &report, const CheckedFile &file)
{
    QList<RuleCase> cases;
    for (const QString &id : file.rules->ids()) {
        RuleCase ruleCase{*file.rules->rule(id), {}, {}, Finding::Severity::Hint, {}};
        bool isFound = false;
        for (const PlacedFinding &placed : file.findings) {
            if (placed.finding.rule != id)
                continue;
            isFound = true;
            if (!report.isFailure(placed.finding)) {
                ruleCase.others.append(lineOf(file, placed));
                continue;
            }
            ruleCase.failures.append(lineOf(file, placed));
            ruleCase.worst = std::max(ruleCase.worst, placed.finding.severity);
            if (ruleCase.first.isEmpty())
                ruleCase.first = placed.finding.text;
        }
        if (isFound || ruleCase.rule.severity(report.profile))
            cases.append(ruleCase);
    }
    return cases;
}

class JunitWriter
{
public:
    explicit JunitWriter(const CheckReport &report) : m_report(report), m_xml(&m_bytes) {}

    QByteArray write();

private:
    struct Suite {
        const CheckedFile *file;
        QList<RuleCase> cases;
        int failures = 0;

        int errors() const { return file->error.isEmpty() ? 0 : 1; }
        int tests() const { return int(cases.size()) + errors(); }
    };

    Suite suiteOf(const CheckedFile &file) const;
    void writeSuite(const Suite &suite);
    void writeCase(const CheckedFile &file, const RuleCase &ruleCase);
    void writeCounts(int tests, int failures, int errors);
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), xmlText(value));
    }
    void element(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }

    const CheckReport &m_report;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray JunitWriter::write()
{
    QList<Suite> suites;
    int tests = 0;
    int failures = 0;
    int errors = 0;
    for (const CheckedFile &file : m_report.files) {
        suites.append(suiteOf(file));
        tests += suites.constLast().tests();
        failures += suites.constLast().failures;
        errors += suites.constLast().errors();
    }
    m_xml.setAutoFormatting(true);
    m_xml.writeStartDocument();
    element("testsuites");
    attribute("name", QStringLiteral("recount check"));
    writeCounts(tests, failures, errors);
    for (const Suite &suite : suites)
        writeSuite(suite);
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_bytes;
}

JunitWriter::Suite JunitWriter::suiteOf(const CheckedFile &file) const
{
    Suite suite{&file, {}, 0};
    if (!file.error.isEmpty())
        return suite;
    suite.cases = casesOf(m_report, file);
    suite.failures =
        int(std::count_if(suite.cases.begin(), suite.cases.end(),
                          [](const RuleCase &one) { return !one.failures.isEmpty(); }));
    return suite;
}

void JunitWriter::writeSuite(const Suite &suite)
{
    element("testsuite");
    attribute("name", suite.file->path);
    writeCounts(suite.tests(), suite.failures, suite.errors());
    attribute("skipped", QStringLiteral("0"));
    if (!suite.file->error.isEmpty()) {
        element("testcase");
        attribute("classname", suite.file->path);
        attribute("name", QStringLiteral("read"));
        element("error");
        attribute("message", suite.file->error);
        attribute("type", QStringLiteral("read"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    for (const RuleCase &ruleCase : suite.cases)
        writeCase(*suite.file, ruleCase);
    m_xml.writeEndElement();
}

void JunitWriter::writeCase(const CheckedFile &file, const RuleCase &ruleCase)
{
    element("testcase");
    attribute("classname", file.path);
    attribute("name", ruleCase.rule.id + QLatin1String(": ") + ruleCase.rule.title);
    if (!ruleCase.failures.isEmpty()) {
        element("failure");
        attribute("message", ruleCase.first);
        attribute("type", severityName(ruleCase.worst));
        m_xml.writeCharacters(xmlText(ruleCase.failures.join(u'\n')));
        m_xml.writeEndElement();
    }
    if (!ruleCase.others.isEmpty())
        m_xml.writeTextElement(QStringLiteral("system-out"), xmlText(ruleCase.others.join(u'\n')));
    m_xml.writeEndElement();
}

void JunitWriter::writeCounts(int tests, int failures, int errors)
{
    attribute("tests", QString::number(tests));
    attribute("failures", QString::number(failures));
    attribute("errors", QString::number(errors));
}

} // namespace

QByteArray junitReport(const CheckReport &report)
{
    return JunitWriter(report).write();
}

} // namespace recount
