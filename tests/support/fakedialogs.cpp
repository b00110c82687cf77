#include "fakedialogs.h"

#include <utility>

namespace recount
{

void FakeDialogs::confirm(QWidget *, const QString &title, const QString &, const QString &,
                          std::function<void()> accepted)
{
    asked << title;
    if (agrees)
        accepted();
}

void FakeDialogs::choose(QWidget *, const QString &title, const QString &words,
                         const QList<DialogChoice> &choices, const QString &)
{
    asked << title;
    question = words;
    const QString wanted = std::exchange(choice, {});
    for (const DialogChoice &offered : choices) {
        if (offered.text == wanted)
            offered.chosen();
    }
}

void FakeDialogs::askText(QWidget *, const QString &title, const QString &, const QString &,
                          std::function<void(const QString &)> accepted)
{
    asked << title;
    if (!text.isEmpty())
        accepted(text);
}

void FakeDialogs::askSaveFile(QWidget *, const QString &title, const QString &suggested,
                              const QStringList &offered,
                              std::function<void(const QString &, const QString &)> accepted)
{
    asked << title;
    suggestedName = suggested;
    filters = offered;
    if (!path.isEmpty())
        accepted(path, filter);
}

void FakeDialogs::askOpenFile(QWidget *, const QString &title, const QStringList &offered,
                              std::function<void(const QString &)> accepted)
{
    asked << title;
    filters = offered;
    if (!path.isEmpty())
        accepted(path);
}

} // namespace recount
