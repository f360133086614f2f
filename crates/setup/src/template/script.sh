export AWS_PAGER='' AWS_REGION="$region" AWS_DEFAULT_REGION="$region"

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

for program in aws jq; do
  command -v "$program" >/dev/null || fail "This script needs $program."
done

# Policies are compared without regard to order and to lists of one.
plain='def plain:
  if type == "array" then map(plain) | if length == 1 then .[0] else sort end
  elif type == "object" then map_values(plain)
  else . end;'

account=$(aws sts get-caller-identity --query Account --output text)
[[ $account == "$role_account" ]] ||
  fail "These credentials are for account $account; the role belongs into $role_account."

trust=$(jq -n --argjson document "$trust" --arg id "$external_id" \
  '$document | .Statement[0].Condition.StringEquals["sts:ExternalId"] = $id')

current=$(topic_aws sns get-topic-attributes --region "$region" --topic-arn "$topic_arn" \
  --query Attributes.Policy --output text)
foreign=$(jq -n --argjson current "$current" --argjson new "$topic_policy" "$plain"'
  [$new.Statement[] | plain] as $known
  | $current.Statement | if type == "array" then . else [.] end
  | map(select(plain as $one | any($known[]; . == $one) | not))')
if [[ $foreign != '[]' ]]; then
  printf '%s\n' "$foreign" >&2
  fail 'The topic has the statements above, which this script would remove. Paste the policy of the topic into the console and make the script again.'
fi

if found=$(aws iam get-role --role-name="$role_name" --output json 2>/dev/null); then
  [[ $(jq -r .Role.Arn <<<"$found") == "$role_arn" ]] ||
    fail "There is a role $role_name with another path."
  jq -en --argjson found "$found" --argjson trust "$trust" "$plain"'
    ($found.Role.AssumeRolePolicyDocument | plain) == ($trust | plain)' >/dev/null ||
    fail "The role $role_name has another trust policy, which this script would replace."
else
  aws iam create-role --role-name="$role_name" --path "$role_path" \
    --assume-role-policy-document "$trust" >/dev/null
  aws iam wait role-exists --role-name="$role_name"
fi

aws iam put-role-policy --role-name="$role_name" --policy-name "$policy_name" \
  --policy-document "$permissions"

# SNS refuses a principal that it does not know yet, so it is asked a few times.
attempt=1
until topic_aws sns set-topic-attributes --region "$region" --topic-arn "$topic_arn" \
  --attribute-name Policy --attribute-value "$topic_policy"; do
  ((attempt < 10)) || fail 'The policy of the topic could not be set.'
  attempt=$((attempt + 1))
  sleep 5
done

printf '%s\n' "The role $role_arn may publish to $topic_arn."
