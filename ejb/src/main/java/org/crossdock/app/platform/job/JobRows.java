package org.crossdock.app.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossdock.app.platform.persistence.DatabaseTime;
import org.crossdock.app.platform.persistence.Statements;
import org.crossdock.app.platform.persistence.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * Jobs and their steps in the registry. Within a transaction they are written by its connection, so that a job and its
 * place in the queue are one; a runner writes each change at once, so that everybody sees it.
 */
@ApplicationScoped
class JobRows {

    private static final int LONGEST_MESSAGE = 300;

    private static final String JOB = """
            SELECT id, kind, slug, state, cancel_wanted, result, requested_by, requested_at, finished_at
              FROM crossdock.job\s""";

    private static final String STEPS = """
            SELECT position, name, state, attempts, message, started_at, finished_at
              FROM crossdock.job_step WHERE job_id = ? ORDER BY position""";

    private static final String ADD = """
            INSERT INTO crossdock.job (id, kind, slug, state, open_slug, input, cancel_wanted, requested_by, requested_at)
            VALUES (?, ?, ?, ?, ?, ?, FALSE, ?, ?)""";

    private static final String ADD_STEP = """
            INSERT INTO crossdock.job_step (job_id, position, name, state, attempts) VALUES (?, ?, ?, ?, 0)""";

    private static final String BEGIN_STEP = """
            UPDATE crossdock.job_step SET state = ?, attempts = attempts + 1, message = NULL, started_at = ?,
              finished_at = NULL WHERE job_id = ? AND position = ?""";

    /** One that failed keeps what it was asked to do, since it may be asked again. */
    private static final String FINISH = """
            UPDATE crossdock.job SET input = IF(? = 'FAILED', input, NULL), state = ?, open_slug = NULL, finished_at = ?
             WHERE id = ?""";

    private static final String REOPEN = """
            UPDATE crossdock.job SET state = 'WAITING', open_slug = slug, finished_at = NULL, cancel_wanted = FALSE
             WHERE id = ?""";

    private static final String REOPEN_STEPS = """
            UPDATE crossdock.job_step SET state = 'WAITING', attempts = 0 WHERE job_id = ? AND (? OR state <> 'DONE')""";

    @Resource(lookup = "java:jboss/datasources/CrossdockDS")
    private DataSource registry;

    @Inject
    private Clock clock;

    private Statements statements;

    @PostConstruct
    void start() {
        statements = new Statements(registry);
    }

    void add(UUID id, JobRequest request, List<String> steps) {
        String input = JobInput.write(request.input());
        refusingAnother(
                request.slug(),
                ADD,
                id,
                request.kind(),
                request.slug(),
                JobState.WAITING,
                request.slug(),
                input,
                request.requestedBy(),
                clock.instant());
        for (int position = 0; position < steps.size(); position++) {
            statements.update(ADD_STEP, id, position, steps.get(position), StepState.WAITING);
        }
    }

    /** Takes a job over: a step that another server was cut off in begins again. */
    void begin(UUID id) {
        statements.update("UPDATE crossdock.job_step SET state = 'WAITING' WHERE job_id = ? AND state = 'RUNNING'", id);
        statements.update(
                "UPDATE crossdock.job SET state = 'RUNNING', started_at = COALESCE(started_at, ?) WHERE id = ?",
                clock.instant(),
                id);
    }

    /** Begins a step; answers how often it was begun by now. */
    int begin(UUID id, int position) {
        statements.update(BEGIN_STEP, StepState.RUNNING, clock.instant(), id, position);
        return get(id).steps().get(position).attempts();
    }

    void end(UUID id, int position, StepState state) {
        statements.update(
                "UPDATE crossdock.job_step SET state = ?, finished_at = ? WHERE job_id = ? AND position = ?",
                state,
                clock.instant(),
                id,
                position);
    }

    void tell(UUID id, int position, String message) {
        String text = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
        statements.update(
                "UPDATE crossdock.job_step SET message = ? WHERE job_id = ? AND position = ?", text, id, position);
    }

    void made(UUID id, String result) {
        statements.update("UPDATE crossdock.job SET result = ? WHERE id = ?", result, id);
    }

    void finish(UUID id, JobState state) {
        statements.update(FINISH, state, state, clock.instant(), id);
    }

    /** Opens a failed job again, for its failed steps or for all of them. */
    void reopen(JobView job, boolean fromTheStart) {
        refusingAnother(job.slug(), REOPEN, job.id());
        statements.update(REOPEN_STEPS, job.id(), fromTheStart);
    }

    void wantCancel(UUID id) {
        statements.update("UPDATE crossdock.job SET cancel_wanted = TRUE WHERE id = ?", id);
    }

    private void refusingAnother(String slug, String sql, Object... values) {
        try {
            statements.tryUpdate(sql, values);
        } catch (SQLIntegrityConstraintViolationException taken) {
            throw new AnotherJobRuns(slug);
        } catch (SQLException failed) {
            throw new IllegalStateException("the job cannot be written", failed);
        }
    }

    JobView get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("there is no job " + id));
    }

    Optional<JobView> find(UUID id) {
        return jobs("WHERE id = ?", id).stream()
                .findFirst()
                .map(job -> job.with(statements.query(STEPS, JobRows::step, id)));
    }

    List<JobView> newest(int most) {
        return jobs("ORDER BY requested_at DESC, id DESC LIMIT ?", most);
    }

    List<JobView> about(String slug, int most) {
        return jobs("WHERE slug = ? ORDER BY requested_at DESC, id DESC LIMIT ?", slug, most);
    }

    @Nullable String input(UUID id) {
        return statements
                .query("SELECT input FROM crossdock.job WHERE id = ?", row -> Optional.ofNullable(row.getString(1)), id)
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private List<JobView> jobs(String condition, Object... values) {
        return statements.query(JOB + condition, JobRows::job, values);
    }

    private static JobView job(ResultSet row) throws SQLException {
        return new JobView(
                Uuids.fromBytes(row.getBytes("id")),
                row.getString("kind"),
                row.getString("slug"),
                JobState.valueOf(row.getString("state")),
                row.getBoolean("cancel_wanted"),
                row.getString("result"),
                row.getString("requested_by"),
                Objects.requireNonNull(DatabaseTime.find(row, "requested_at")),
                DatabaseTime.find(row, "finished_at"),
                List.of());
    }

    private static StepView step(ResultSet row) throws SQLException {
        return new StepView(
                row.getInt("position"),
                row.getString("name"),
                StepState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("message"),
                DatabaseTime.find(row, "started_at"),
                DatabaseTime.find(row, "finished_at"));
    }
}
