#pragma once

#include "packs/pack.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace recount
{

class LinkButton;

/// What an own company still lacks, counted by where it is filled in, with a link to each place.
/// Hidden while nothing is missing.
class MissingList : public QWidget
{
    Q_OBJECT

public:
    /// `sections` are the names of the company page's sections.
    explicit MissingList(const QStringList &sections, QWidget *parent = nullptr);

    void setPack(const Pack &pack);

Q_SIGNALS:
    /// To the first thing missing there, by its path in packs/packtexts.h.
    void sectionRequested(int section, const QString &path);
    void entryRequested(const QString &entryId);
    void fixRequested(const QString &fixId);

private:
    struct Place {
        QString name;
        LinkButton *link = nullptr;
        QStringList paths;
        QStringList texts;
    };

    void go(int place);

    QList<Place> m_places; ///< the sections, then the timeline and the fixes
};

} // namespace recount
