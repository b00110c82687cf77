#include "postmortem/storydraft.h"

#include "checks/prose.h"
#include "documents/htmlparts.h"
#include "documents/plainwords.h"
#include "documents/span.h"
#include "postmortem/computed.h"
#include "postmortem/internalwords.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace recount
{

namespace
{

using Kind = SectionKind;

/// As people speak who want to be understood.
constexpr int wordsPerMinute = 140;
constexpr int mostRows = 12;

class StoryWriter
{
public:
    explicit StoryWriter(const PostMortem &document)
        : m_document(document)
        , m_internal(document)
        , m_isFrench(document.lang.startsWith(QLatin1String("fr"), Qt::CaseInsensitive))
    {
    }

    QByteArray write();

private:
    QString words(const char *english, const char *french) const
    {
        return QString::fromUtf8(m_isFrench ? french : english);
    }
    void section(const QString &heading, const QStringList &lines, const QString &question);
    void script(const QString &length, int seconds);
    /// Plain, and empty when it holds something internal.
    QString safe(const QString &markdown) const;
    QStringList safeSentences(Kind kind) const;
    QStringList rows(std::initializer_list<EventKind> kinds) const;
    QStringList times() const;
    QStringList restored() const;
    QStringList changed() const;
    QStringList numbers() const;

    const PostMortem &m_document;
    InternalWords m_internal;
    bool m_isFrench;
    QString m_text;
};

QString listed(const QString &words)
{
    return QStringLiteral("- ") + words;
}

QString StoryWriter::safe(const QString &markdown) const
{
    const QString visible = withoutComments(markdown);
    return m_internal.isIn(visible) ? QString() : plainWords(visible).simplified();
}

QStringList StoryWriter::safeSentences(Kind kind) const
{
    QStringList kept;
    const QString text = withoutComments(m_document.passage(kind).text);
    for (const Sentence &sentence : sentences(text)) {
        const QString plain = safe(text.sliced(sentence.from, sentence.length));
        if (!plain.isEmpty())
            kept.append(plain);
    }
    return kept.isEmpty() ? kept : QStringList{kept.join(u' ')};
}

QStringList StoryWriter::rows(std::initializer_list<EventKind> kinds) const
{
    QStringList found;
    for (const TimelineEvent &event : m_document.timeline) {
        const bool counts = std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end();
        const QString what = counts ? safe(event.text.text) : QString();
        if (!what.isEmpty() && found.size() < mostRows)
            found.append(listed(event.time.text.isEmpty()
                                    ? what
                                    : QString(event.time.text + QStringLiteral(": ") + what)));
    }
    return found;
}

QStringList StoryWriter::times() const
{
    const ComputedValues computed = computedValues(m_document);
    QStringList found;
    const auto add = [&found](const QString &name, const std::optional<Span> &span) {
        if (span && span->least >= 0)
            found.append(listed(QString(name + QStringLiteral(": ") + spanText(*span))));
    };
    add(words("until it was noticed", "avant qu’on s’en aperçoive"), computed.timeToDetect);
    add(words("until the service was usable", "avant que le service soit utilisable"),
        computed.timeToMitigate);
    add(words("until it was over", "avant la fin"), computed.timeToResolve);
    return found;
}

QStringList StoryWriter::restored() const
{
    QStringList found;
    for (const Quickfix &fix : m_document.quickfixes) {
        const QString what = safe(fix.what.text);
        if (!what.isEmpty())
            found.append(listed(what));
    }
    return found + times();
}

QStringList StoryWriter::changed() const
{
    QStringList found;
    for (const ActionItem &action : m_document.actions) {
        const QString title = safe(action.title.text);
        if (title.isEmpty() || action.status == ActionStatus::WontDo)
            continue;
        found.append(listed(action.status == ActionStatus::Done
                                ? words("done: %1", "fait : %1").arg(title)
                                : words("planned: %1", "prévu : %1").arg(title)));
    }
    return found;
}

QStringList StoryWriter::numbers() const
{
    QStringList found;
    for (const Measure &measure : m_document.measures) {
        const QString number = safe(measure.words.text);
        if (number.isEmpty())
            continue;
        const QString basis =
            measure.basis == Measure::Basis::Measured    ? words("measured", "mesuré")
            : measure.basis == Measure::Basis::Estimated ? words("estimated", "estimé")
                                                         : words("not known", "inconnu");
        const QString line = listed(QString(number + QStringLiteral(" (") + basis + u')'));
        if (!found.contains(line))
            found.append(line);
    }
    return found;
}

void StoryWriter::section(const QString &heading, const QStringList &lines, const QString &question)
{
    m_text += QStringLiteral("\n## ") + heading + QStringLiteral("\n\n<!-- ") + question +
              QStringLiteral(" -->\n");
    if (!lines.isEmpty())
        m_text += u'\n' + lines.join(u'\n') + u'\n';
}

void StoryWriter::script(const QString &length, int seconds)
{
    m_text += QStringLiteral("\n### ") + length + QStringLiteral("\n\n<!-- ") +
              words("About %1 words.", "Environ %1 mots.").arg(seconds * wordsPerMinute / 60) +
              QStringLiteral(" -->\n");
}

QByteArray StoryWriter::write()
{
    m_text = QStringLiteral("---\nrecount: story/1\nlang: ") +
             (m_isFrench ? QStringLiteral("fr") : QStringLiteral("en")) + QStringLiteral("\n---\n");
    const QString title = safe(m_document.title.text);
    m_text +=
        QStringLiteral("# ") +
        (title.isEmpty() ? words("A story without a title", "Une histoire sans titre") : title) +
        u'\n';
    section(words("My role", "Mon rôle"), safeSentences(Kind::MyRole),
            words("What was your part, and who did the rest?",
                  "Quelle était votre part, et qui a fait le reste ?"));
    section(
        words("My decisions", "Mes décisions"), rows({EventKind::Decision}),
        words("Keep those that were yours. What did you know, what else was possible, why this?",
              "Gardez les vôtres. Que saviez-vous, quels autres choix aviez-vous, pourquoi "
              "celui-ci ?"));
    section(words("Situation", "Situation"), safeSentences(Kind::Summary),
            words("Which system, who was hit, how badly? Two sentences.",
                  "Quel système, qui était touché, à quel point ? Deux phrases."));
    section(words("Task", "Tâche"), {},
            words("What did you have to reach, and by when?",
                  "Que deviez-vous obtenir, et pour quand ?"));
    section(words("Action", "Action"),
            rows({EventKind::Action, EventKind::Discovery, EventKind::Escalation}),
            words("Say “I” for what you did. Wrong turns may stay.",
                  "Dites « je » pour ce que vous avez fait. Les fausses pistes peuvent rester."));
    section(words("Result for the service", "Résultat pour le service"), restored(),
            words("What worked again, and after how long?",
                  "Qu’est-ce qui a refonctionné, et au bout de combien de temps ?"));
    section(words("Result for the system", "Résultat pour le système"), changed(),
            words("What is different today, and which number shows it?",
                  "Qu’est-ce qui a changé depuis, et quel chiffre le montre ?"));
    section(words("Lesson", "Leçon"), safeSentences(Kind::Learned),
            words("What do you do differently since?", "Que faites-vous autrement depuis ?"));
    section(words("How each number is known", "D’où vient chaque chiffre"), numbers(),
            words("Be ready to say who measured it and how.",
                  "Soyez prêt à dire qui l’a mesuré et comment."));
    m_text += QStringLiteral("\n## ") + words("What I say", "Ce que je dis") + u'\n';
    constexpr int minute = 60;
    script(words("In 30 seconds", "En 30 secondes"), minute / 2);
    script(words("In 2 minutes", "En 2 minutes"), 2 * minute);
    script(words("In 5 minutes", "En 5 minutes"), 5 * minute);
    return m_text.toUtf8();
}

} // namespace

QByteArray storyDraft(const PostMortem &document)
{
    return StoryWriter(document).write();
}

} // namespace recount
