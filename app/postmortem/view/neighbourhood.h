#pragma once

#include "postmortem/neighbours.h"

#include <QObject>

namespace recount
{

class DocumentLibrary;

/// The post-mortems of a library as neighbours, for what is similar. Made from its index beside the
/// window, a moment after the library has changed.
class Neighbourhood : public QObject
{
    Q_OBJECT

public:
    /// The library outlives this object.
    explicit Neighbourhood(const DocumentLibrary &library, QObject *parent = nullptr);

    /// With absolute paths.
    const QList<ComparedNeighbour> &all() const { return m_all; }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    const DocumentLibrary &m_library;
    QList<ComparedNeighbour> m_all;
    bool m_isRunning = false;
    bool m_again = false;
};

} // namespace recount
