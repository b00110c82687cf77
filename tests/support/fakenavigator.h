#pragma once

#include "widgets/navigator.h"

#include <QStringList>

#include <functional>

namespace recount
{

/// Keeps what was to be opened: "question biggest-incident".
class FakeNavigator final : public Navigator
{
public:
    void openQuestion(const QString &id) override { opened << QStringLiteral("question ") + id; }
    void openEntry(const QString &id) override
    {
        opened << QStringLiteral("entry ") + id;
        if (onEntry)
            onEntry(id);
    }
    void openFix(const QString &id) override { opened << QStringLiteral("fix ") + id; }
    void openDocument(const QString &id) override { opened << QStringLiteral("document ") + id; }

    QStringList opened;
    std::function<void(const QString &)> onEntry;
};

} // namespace recount
