# The severity of jurors by an independent program, lme4 (Debian: r-cran-lme4).
# Arguments: the marks (CSV), the file to write. One line for each number: programme, variant, term, label, value.
suppressMessages(library(lme4))
arguments <- commandArgs(trailingOnly = TRUE)
marks <- read.csv(arguments[1], check.names = FALSE)
marks <- marks[marks$score != 0, ] # 0.0 means that no mark was given
marks$programme <- paste(marks$competition, marks$program, sep = " / ")

# The optimizer stops where the deviance no longer changes in floating point; the zero of its slope is sharper. Variances at zero stay there.
polished <- function(ballots) {
  formula <- total ~ 1 + (1 | performance_id) + (1 | judge)
  parts <- lFormula(formula, ballots, REML = TRUE)
  deviance <- do.call(mkLmerDevfun, parts)
  found <- optimizeLmer(deviance, optimizer = "bobyqa", control = list(rhobeg = 0.2, rhoend = 1e-9, maxfun = 1e5), calc.derivs = FALSE)
  theta <- found$par
  free <- which(theta > 1e-4)
  slope <- function(at) sapply(free, function(i) {
    step <- replace(0 * at, i, 2e-3 * at[i])
    (8 * (deviance(at + step) - deviance(at - step)) - (deviance(at + 2 * step) - deviance(at - 2 * step))) / (12 * step[i])
  })
  for (turn in 1:4) {
    here <- slope(theta)
    curvature <- sapply(free, function(i) {
      step <- replace(0 * theta, i, 1e-3 * theta[i])
      (slope(theta + step) - slope(theta - step)) / (2 * step[i])
    })
    theta[free] <- theta[free] - solve(matrix(curvature, length(free)), here)
  }
  theta[-free] <- if (length(free) < length(theta)) 0 else theta[-free]
  found$par <- theta
  found$fval <- deviance(theta)
  mkMerMod(environment(deviance), found, parts$reTrms, fr = parts$fr)
}

lines <- list()
tell <- function(programme, variant, term, label, value) {
  lines[[length(lines) + 1]] <<- data.frame(programme, variant, term, label, value = sprintf("%.12g", value))
}
for (programme in unique(marks$programme)) {
  own <- marks[marks$programme == programme, ]
  order_of <- unique(own$performance_id)
  own$weighted <- own$score * own$weight_factor
  sums <- aggregate(cbind(weighted, weight_factor) ~ performance_id + judge, own, sum)
  sums$total <- sums$weighted / sums$weight_factor
  number <- as.integer(sub("J", "", sums$judge)) - 1
  place <- match(sums$performance_id, order_of) - 1
  thinned <- ((number - place) %% 9) %in% c(0, 1, 3)
  for (variant in c("complete", "thinned")) {
    ballots <- if (variant == "complete") sums else sums[thinned, ]
    model <- polished(ballots)
    tell(programme, variant, "mean", "", fixef(model)[[1]])
    variances <- as.data.frame(VarCorr(model))
    for (group in c("performance_id", "judge", "Residual")) {
      tell(programme, variant, "variance", group, variances$vcov[variances$grp == group])
    }
    effects <- ranef(model)
    for (entry in rownames(effects$performance_id)) tell(programme, variant, "entry", entry, effects$performance_id[entry, 1])
    for (juror in rownames(effects$judge)) tell(programme, variant, "juror", juror, effects$judge[juror, 1])
  }
}
write.csv(do.call(rbind, lines), arguments[2], row.names = FALSE)
