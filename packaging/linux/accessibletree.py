"""What a screen reader finds on the virtual desktop, through AT-SPI."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
from virtualdesktop import wait_for  # noqa: E402

State = Atspi.StateType


class AccessibleTree:
    """The windows of one process. Nothing is cached: every question is asked of the program."""

    def __init__(self, pid):
        self.pid = pid

    def _application(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            try:
                application = desktop.get_child_at_index(i)
                if application and application.get_process_id() == self.pid:
                    application.set_cache_mask(Atspi.Cache.NONE)
                    return application
            except GLib.Error:
                pass  # it ended while it was asked
        return None

    def nodes(self, within=None):
        """All objects below `within`, from the top."""
        waiting = [within or self._application()]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            yield node
            try:
                waiting.extend(node.get_child_at_index(i) for i in reversed(range(node.get_child_count())))
            except GLib.Error:
                pass  # it went away meanwhile

    def showing(self, within=None):
        for node in self.nodes(within):
            try:
                if node.get_state_set().contains(State.SHOWING):
                    yield node
            except GLib.Error:
                pass

    def find(self, role, name, within=None):
        """The first shown object with this role whose name begins like that, or None."""
        for node in self.showing(within):
            try:
                if node.get_role_name() == role and node.get_name().startswith(name):
                    return node
            except GLib.Error:
                pass
        return None

    def wait_for(self, role, name, seconds=15):
        return wait_for(f'the {role} "{name}"', lambda: self.find(role, name), seconds, 0.1)

    def labelled(self, role, label):
        """The first shown object with this role whose label begins like that, or None."""
        for node in self.showing():
            try:
                if node.get_role_name() == role and label_of(node).startswith(label):
                    return node
            except GLib.Error:
                pass
        return None

    def names(self, role):
        return [node.get_name() for node in self.showing() if node.get_role_name() == role]

    def text_with(self, words):
        """The first shown label that contains these words, or None."""
        return next((name for name in self.names("label") if words in name), None)

    def wait_for_text(self, words, seconds=15):
        return wait_for(f'the words "{words}"', lambda: self.text_with(words), seconds, 0.1)


def label_of(node):
    """The name of the label beside the object; empty when it has none."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def act(node, action="Press"):
    """Does what a screen reader does when its user presses something."""
    for i in range(node.get_n_actions()):
        if node.get_action_name(i) == action:
            if not node.do_action(i):
                raise RuntimeError(f'"{node.get_name()}" refused {action}')
            return
    raise RuntimeError(f'"{node.get_name()}" has no action {action}')


def is_in(node, state):
    return node.get_state_set().contains(state)
