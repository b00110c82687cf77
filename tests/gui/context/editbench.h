#pragma once

#include "context/companyeditor.h"
#include "context/companystore.h"
#include "context/makemine.h"
#include "contextpacks.h"
#include "storagebench.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QTest>

namespace recount
{

/// An own company, made from QuickBite, open in its editor.
struct EditBench {
    EditBench()
    {
        editor.open(company);
        // What is typed later is no longer one step with what was typed before.
        storage.clock.advanceMs(5000);
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    const TimelineEntry *entry(const QString &id) const
    {
        for (const Phase &phase : editor.pack()->phases) {
            for (const TimelineEntry &found : phase.entries) {
                if (found.id == id)
                    return &found;
            }
        }
        return nullptr;
    }
    /// To whatever has the focus.
    static void press(QWidget &window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key(key), modifiers);
        settle();
    }
    static QPlainTextEdit *field(const QWidget &page, const QString &path)
    {
        for (QPlainTextEdit *text : page.findChildren<QPlainTextEdit *>(path)) {
            if (text->isVisible())
                return text;
        }
        return nullptr;
    }
    template <class Widget>
    static Widget *named(const QWidget &page, const QString &accessibleName)
    {
        for (Widget *widget : page.findChildren<Widget *>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    StorageBench storage;
    CompanyStore store{storage.clock, storage.thread()};
    OwnCompany company =
        store.create(makeMine(*quickBite()), quickBite()->id).result().value_or(OwnCompany());
    CompanyEditor editor{store, storage.clock};
};

} // namespace recount
