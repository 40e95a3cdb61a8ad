"""The background worker: one thing after the other, told in the window's thread, ended on demand."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.qt_models.worker import Cancelled, Progress, Worker


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def test_work_runs_in_order_and_is_told_here(worker: Worker, qtbot: QtBot) -> None:
    told: list[tuple[int, bool]] = []
    here = threading.current_thread()

    def tell(done: Future[int]) -> None:
        told.append((done.result(), threading.current_thread() is here))

    def give(number: int, _: Progress) -> int:
        return number

    for number in range(5):
        worker.submit(partial(give, number), tell)
    qtbot.waitUntil(lambda: len(told) == 5)
    assert told == [(number, True) for number in range(5)]


def test_work_that_is_cancelled_ends_at_its_next_step(worker: Worker) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        begun.set()
        go_on.wait(10)
        progress(1, 2)
        return "done"

    job = worker.submit(work)
    waiting = worker.submit(lambda _: "never")
    assert begun.wait(10)
    job.cancel()
    waiting.cancel()
    go_on.set()
    for each in (job, waiting):
        with pytest.raises(Cancelled):
            each.future.result(10)


def test_a_fault_is_that_of_its_job_alone(worker: Worker) -> None:
    def broken(_: Progress) -> None:
        raise ZeroDivisionError

    failed, well = worker.submit(broken), worker.submit(lambda _: "well")
    with pytest.raises(ZeroDivisionError):
        failed.future.result(10)
    assert well.future.result(10) == "well"


def test_it_starts_again_after_it_was_closed(worker: Worker) -> None:
    assert worker.submit(lambda _: 1).future.result(10) == 1
    worker.close()
    assert worker.submit(lambda _: 2).future.result(10) == 2
