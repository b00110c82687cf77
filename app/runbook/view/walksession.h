#pragma once

#include "runbook/walk.h"
#include "runbook/walkwriter.h"

#include <QObject>

#include <memory>

namespace recount
{

/// A walk that is being kept: each of its events goes to its log.
class WalkSession : public QObject
{
    Q_OBJECT

public:
    /// Begins one at the first step. The runbook has a step.
    WalkSession(const QString &folder, const WalkHeader &header, Runbook runbook,
                RunbookGraph graph, QObject *parent = nullptr);
    /// Goes on with one.
    WalkSession(const QString &path, const WalkLog &log, Walk walk, QObject *parent = nullptr);

    /// Once; whoever takes it keeps it no longer than this object.
    std::unique_ptr<Walk> takeWalk() { return std::move(m_walk); }
    const QString &title() const { return m_title; }
    /// Of the log.
    const QString &path() const { return m_writer.path(); }
    /// Something could not be written, and still is not.
    bool isFailing() const { return m_isFailing && m_writer.hasUnwritten(); }

Q_SIGNALS:
    void written();
    void failed(const recount::Error &error);

private:
    void follow();

    QString m_title;
    WalkWriter m_writer;
    std::unique_ptr<Walk> m_walk;
    bool m_isFailing = false;
};

} // namespace recount
