#pragma once

#include "context/view/fixesmodel.h"
#include "context/view/fixespage.h"
#include "context/view/fixesview.h"
#include "fakedialogs.h"
#include "packs/packfiles.h"
#include "widgets/navigator.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

namespace recount
{

/// Keeps where one wanted to go.
class FakeNavigator final : public Navigator
{
public:
    void openQuestion(const QString &id) override { opened << QStringLiteral("question ") + id; }
    void openEntry(const QString &id) override { opened << QStringLiteral("entry ") + id; }
    void openFix(const QString &id) override { opened << QStringLiteral("fix ") + id; }
    void openDocument(const QString &id) override { opened << QStringLiteral("document ") + id; }

    QStringList opened;
};

/// The fixes tab in a window of its own, with fakes at its edges.
struct FixesBench {
    explicit FixesBench(std::shared_ptr<const Pack> shown, const QSize &size = QSize(1280, 800))
        : pack(std::move(shown))
    {
        page.setPack(pack);
        page.resize(size);
        page.show();
        settle();
    }
    static std::shared_ptr<const Pack> quickbite(const QString &language = QStringLiteral("en"))
    {
        const Result<Pack> read =
            readPackFile(QStringLiteral(":/packs/quickbite/%1.json").arg(language));
        return std::make_shared<const Pack>(read.value());
    }
    /// Layouts settle with the events they post.
    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    FixesView &view() const { return *page.findChild<FixesView *>(); }
    FixesModel &model() const { return *page.findChild<FixesModel *>(); }
    QModelIndex row(const QString &id) const { return model().indexOf(id); }
    /// To whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = page.focusWidget();
        QTest::keyClick(focus ? focus : view().window(), key, modifiers);
        settle();
    }

    std::shared_ptr<const Pack> pack;
    FakeNavigator navigator;
    FakeErrorSink errors;
    FakeDialogs dialogs;
    FixesPage page{navigator, errors, dialogs};
};

} // namespace recount
