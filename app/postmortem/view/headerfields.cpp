#include "postmortem/view/headerfields.h"

#include "postmortem/errorbudget.h"
#include "postmortem/postmortemedits.h"
#include "postmortem/severity.h"

#include <QCoreApplication>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = FieldLooks::Kind;

struct HeaderFields {
    Q_DECLARE_TR_FUNCTIONS(HeaderFields)
};

PostMortemField stageField(SeverityStage stage, const QString &name)
{
    PostMortemField spec;
    spec.name = name;
    spec.prompt = QStringLiteral("P2");
    spec.read = [stage](const SourceText &, const PostMortem &values) {
        return severityAt(values.severity.words.text, stage);
    };
    spec.write = [stage](const SourceText &source, const PostMortem &values, const QString &text) {
        const QString key = QStringLiteral("severity");
        const QString line = writtenText(source, values.header.value(key));
        return PostMortemEdits(source, values)
            .setHeader(key, severityWith(line, stage, text, values.lang));
    };
    spec.problem = [stage](const QString &text) {
        return text.trimmed().isEmpty() || severityWith({}, stage, text, {}) != QString()
                   ? QString()
                   : HeaderFields::tr("Not written yet: it takes a level, like P2 or SEV-1.");
    };
    return spec;
}

PostMortemField objectiveField(ObjectivePart part, const QString &name, const QString &prompt,
                               const QString &problem)
{
    PostMortemField spec;
    spec.name = name;
    spec.prompt = prompt;
    const QString key = QStringLiteral("slo");
    spec.read = [part, key](const SourceText &source, const PostMortem &values) {
        return objectivePart(writtenText(source, values.header.value(key)), part);
    };
    spec.write = [part, key](const SourceText &source, const PostMortem &values,
                             const QString &text) {
        const QString line = writtenText(source, values.header.value(key));
        return PostMortemEdits(source, values)
            .setHeader(key, objectiveWith(line, part, text, values.lang));
    };
    spec.problem = [part, problem](const QString &text) {
        return text.trimmed().isEmpty() || !objectiveWith({}, part, text, {}).isEmpty() ? QString()
                                                                                        : problem;
    };
    return spec;
}

/// One of the few words of a value, as documents write it and as the user reads it.
struct HeaderWord {
    const char *english;
    const char *french;
    QString shown;

    QString in(const QString &language) const
    {
        return QString::fromUtf8(language == u"fr" ? french : english);
    }
};

QList<HeaderWord> statusWords()
{
    return {{"draft", "brouillon", HeaderFields::tr("draft")},
            {"in review", "en relecture", HeaderFields::tr("in review")},
            {"reviewed", "relu", HeaderFields::tr("reviewed")},
            {"closed", "clos", HeaderFields::tr("closed")}};
}

QString compared(const QString &words)
{
    return words.simplified().toLower().replace(u'-', u' ').replace(u'_', u' ');
}

/// The one that is meant, in whatever language; null for words of the author's own.
const HeaderWord *wordOf(const QList<HeaderWord> &words, const QString &written)
{
    const QString meant = compared(written);
    const auto found = std::find_if(words.begin(), words.end(), [&meant](const HeaderWord &word) {
        return compared(QString::fromUtf8(word.english)) == meant ||
               compared(QString::fromUtf8(word.french)) == meant;
    });
    return found == words.end() ? nullptr : &*found;
}

/// Written in the language of the document, shown in that of the user.
PostMortemField wordField(const QString &key, const QString &name, const QList<HeaderWord> &words)
{
    PostMortemField spec = headerField(key, name);
    spec.kind = Kind::Choice;
    spec.choicesNow = [words](const PostMortem &values) {
        FieldChoices choices{{QString(), QStringLiteral("–")}};
        for (const HeaderWord &word : words)
            choices.append({word.in(values.lang), word.shown});
        return choices;
    };
    spec.read = [key, words](const SourceText &source, const PostMortem &values) {
        const QString written = writtenText(source, values.header.value(key));
        const HeaderWord *const word = wordOf(words, written);
        return word ? word->in(values.lang) : written;
    };
    return spec;
}

} // namespace

PostMortemField headerField(const QString &key, const QString &name, const QString &prompt)
{
    PostMortemField spec;
    spec.name = name;
    spec.prompt = prompt;
    spec.read = [key](const SourceText &source, const PostMortem &values) {
        return writtenText(source, values.header.value(key));
    };
    spec.write = [key](const SourceText &source, const PostMortem &values, const QString &text) {
        return PostMortemEdits(source, values).setHeader(key, text);
    };
    return spec;
}

PostMortemField titleField()
{
    PostMortemField title;
    title.name = HeaderFields::tr("Title");
    title.prompt =
        HeaderFields::tr("The effect and the system: \"Checkout answered 502 for 41 minutes\"");
    title.read = [](const SourceText &, const PostMortem &values) { return values.title.text; };
    title.write = [](const SourceText &source, const PostMortem &values, const QString &text) {
        return PostMortemEdits(source, values).setTitle(text);
    };
    return title;
}

PostMortemField statusField()
{
    return wordField(QStringLiteral("status"), HeaderFields::tr("Status"), statusWords());
}

PostMortemField kindField()
{
    return wordField(QStringLiteral("kind"), HeaderFields::tr("Kind"),
                     {{"incident", "incident", HeaderFields::tr("incident")},
                      {"near-miss", "presque-incident", HeaderFields::tr("near miss")},
                      {"drill", "exercice", HeaderFields::tr("drill")},
                      {"composite story", "récit composite", HeaderFields::tr("composite story")}});
}

QString shownStatus(const QString &written)
{
    const QList<HeaderWord> words = statusWords();
    const HeaderWord *const word = wordOf(words, written);
    return word ? word->shown : written;
}

QList<PostMortemField> severityStageFields()
{
    return {stageField(SeverityStage::Initial, HeaderFields::tr("Taken for at first")),
            stageField(SeverityStage::Peak, HeaderFields::tr("At its worst")),
            stageField(SeverityStage::Final, HeaderFields::tr("In the end"))};
}

QList<PostMortemField> objectiveFields()
{
    return {
        objectiveField(ObjectivePart::Name, HeaderFields::tr("Promise"),
                       HeaderFields::tr("Availability of the checkout"),
                       HeaderFields::tr("Not written yet: the percentage has its own field.")),
        objectiveField(
            ObjectivePart::Target, HeaderFields::tr("Target in percent"), QStringLiteral("99.9"),
            HeaderFields::tr("Not written yet: it takes a number below 100, like 99.9.")),
        objectiveField(ObjectivePart::Window, HeaderFields::tr("Over"), HeaderFields::tr("30 days"),
                       HeaderFields::tr("Not written yet: it takes days, weeks or months.")),
        objectiveField(ObjectivePart::Counts, HeaderFields::tr("Failed, of all"),
                       HeaderFields::tr("1,200 of 4,000,000"),
                       HeaderFields::tr("Not written yet: it takes two numbers, the failed "
                                        "ones of all."))};
}

bool saysAnyOf(const PostMortem &values, const QStringList &keys)
{
    return std::any_of(keys.begin(), keys.end(), [&values](const QString &key) {
        return !values.header.value(key).isEmpty();
    });
}

} // namespace recount
