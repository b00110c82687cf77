#pragma once

#include <QString>
#include <QStringList>

namespace recount
{

inline QStringList texts(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *text : list)
        all.append(QString::fromUtf8(text));
    return all;
}

inline QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// Checks one behind the other, and a quickfix behind the last one.
inline QString chainOfChecks(int count)
{
    QString text = QStringLiteral("# T\n\n## Diagnosis\n\n");
    for (int i = 1; i <= count; ++i) {
        const QString next = i < count ? QStringLiteral("go to Step %1").arg(i + 1)
                                       : QStringLiteral("apply Quickfix Q1");
        text += QStringLiteral("### Step %1: Check part %1\n\n*check · 1 min · from: bastion*\n\n"
                               "```sh\ncheck-part %1\n```\n\n| If the output… | Then |\n"
                               "| --- | --- |\n| contains `bad` | resolved |\n"
                               "| anything else | %2 |\n\n")
                    .arg(i)
                    .arg(next);
    }
    return QString(text + QStringLiteral("## Quickfixes\n\n### Quickfix Q1: Restart it\n\n"
                                         "Verify: it answers.\n\n## Escalation\n\n| After | Who |\n"
                                         "| --- | --- |\n| 5 min | lead |\n"));
}

inline QString straightSteps(int count)
{
    QString text = QStringLiteral("# T\n\n## Diagnosis\n\n");
    for (int i = 1; i <= count; ++i)
        text += QStringLiteral("### Step %1: Show part %1\n\n```sh\nshow-part %1\n```\n\n").arg(i);
    return text;
}

} // namespace recount
