#pragma once

#include "documents/sourcetext.h"
#include "manualclock.h"
#include "runbook/runbookgraph.h"
#include "runbook/runbookreader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QWidget>

namespace recount
{

/// The bytes of the shipped runbook.
inline QByteArray exampleText(const QString &language = QStringLiteral("en"))
{
    QFile file(QStringLiteral(":/examples/%1/runbook-database-not-responding.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Runbook readText(const QByteArray &text)
{
    return readRunbook(SourceText(text));
}

/// Edges of the shortest way between two nodes by what can be chosen; empty when there is none.
inline QList<int> wayBetween(const RunbookGraph &graph, int begin, int goal)
{
    QList<int> from(graph.nodes.size(), -1);
    QList<int> open{begin};
    for (qsizetype at = 0; at < open.size(); ++at) {
        for (const int index : graph.outgoing.at(open.at(at))) {
            const RunbookGraph::Edge &edge = graph.edges.at(index);
            const bool isWay = edge.to >= 0 && edge.kind != RunbookGraph::EdgeKind::ByTime;
            if (!isWay || edge.to == begin || from[edge.to] >= 0)
                continue;
            from[edge.to] = index;
            open.append(edge.to);
        }
    }
    QList<int> way;
    for (int node = goal; node != begin && from[node] >= 0; node = graph.edges.at(from[node]).from)
        way.prepend(from[node]);
    return way;
}

/// Key presses go to whatever has the focus in `window`.
inline void pressKey(QWidget &window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *const focus = window.focusWidget();
    QTest::keyClick(focus ? focus : &window, Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

inline void typeText(QWidget &window, const QString &text)
{
    QTest::keyClicks(window.focusWidget(), text);
    QCoreApplication::processEvents();
}

/// All that can be read in `window` at this moment.
inline QString visibleWords(const QWidget &window)
{
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            words.append(button->text());
    }
    for (const QPlainTextEdit *text : window.findChildren<QPlainTextEdit *>()) {
        if (text->isVisible())
            words.append(text->toPlainText());
    }
    return words.join(u'\n');
}

/// A button that is visible and has this text; null without one.
inline QAbstractButton *buttonCalled(const QWidget &window, const QString &text)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

inline bool clickButton(const QWidget &window, const QString &text)
{
    QAbstractButton *const button = buttonCalled(window, text);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

inline bool showAndActivate(QWidget &window, const QSize &size = QSize(800, 700))
{
    window.resize(size);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

} // namespace recount
