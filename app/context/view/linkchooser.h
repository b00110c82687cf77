#pragma once

#include "packs/pack.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace recount
{

enum class ThingKind;

/// Something that a link can lead to.
struct LinkTarget {
    QString id;
    QString title;
};

/// All things of a kind, as they are called in lists of links.
QList<LinkTarget> linkTargets(const Pack &pack, ThingKind kind);

/// Chooses one of many things: words to search for, below them what has all of these words. Arrows
/// go through the list while one types, Enter chooses, Esc gives up.
class LinkChooser : public QWidget
{
    Q_OBJECT

public:
    explicit LinkChooser(const QString &name, QWidget *parent = nullptr);

    /// Starts a new search.
    void offer(const QList<LinkTarget> &targets);
    void followInTabOrder(QWidget *before);

Q_SIGNALS:
    void chosen(const QString &id);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose();

    struct Candidate {
        LinkTarget target;
        QString folded;
    };

    QList<Candidate> m_candidates;
    QLineEdit *m_words;
    QListWidget *m_found;
};

} // namespace recount
